// Starts the interactive reference with the document that stands in the page. It runs before scalar.js.
(() => {
  "use strict";
  // A library in it would try whether it may make code of text; the policy of the page says no, and would report it.
  // oxlint-disable-next-line no-underscore-dangle -- it is the name that the library looks for
  globalThis.__zod_globalConfig = { jitless: true };

  // The colours of the site, with the contrast that small text needs.
  const customCss = `
.light-mode {
  --scalar-background-1: #ffffff; --scalar-background-2: #f6f7f9; --scalar-background-3: #e7ebf1; --scalar-border-color: #d9dde3;
  --scalar-color-1: #1b2330; --scalar-color-2: #545f70; --scalar-color-3: #5b6677; --scalar-color-accent: #0b57c4;
  --scalar-color-green: #0f6b3a; --scalar-color-red: #a8200d; --scalar-color-yellow: #7a4d00; --scalar-color-orange: #8a4300;
  --scalar-color-blue: #0b57c4; --scalar-color-purple: #6b2aa0;
  --scalar-sidebar-search-color: #5b6677; --scalar-sidebar-color-2: #545f70;
}
.dark-mode {
  --scalar-background-1: #11161d; --scalar-background-2: #19202a; --scalar-background-3: #2a3442; --scalar-border-color: #323c4a;
  --scalar-color-1: #e4e9f0; --scalar-color-2: #a5b0c0; --scalar-color-3: #a5b0c0; --scalar-color-accent: #82b4ff;
  --scalar-color-green: #74d39b; --scalar-color-red: #ff9d8c; --scalar-color-yellow: #f1c270; --scalar-color-orange: #f0a878;
  --scalar-color-blue: #82b4ff; --scalar-color-purple: #d3a6f0;
  --scalar-sidebar-search-color: #a5b0c0; --scalar-sidebar-color-2: #a5b0c0;
}`;

  addEventListener("DOMContentLoaded", () => {
    const content = JSON.parse(document.getElementById("document").textContent);
    document.getElementById("main").replaceChildren();
    Scalar.createApiReference("#main", {
      content,
      customCss,
      theme: "none",
      layout: "modern",
      withDefaultFonts: false,
      telemetry: false,
      agent: { disabled: true },
      mcp: { disabled: true },
      hideClientButton: true,
      hideTestRequestButton: true,
      hideDarkModeToggle: true,
      showDeveloperTools: "never",
      documentDownloadType: "none",
      persistAuth: false,
      showOperationId: true,
      defaultOpenFirstTag: false,
      forceDarkModeState: document.documentElement.dataset.theme,
      metaData: { title: document.title },
    });
  });
  document.addEventListener("site-theme", () => location.reload());
})();
