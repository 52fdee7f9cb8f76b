// Starts the interactive reference with the document that stands in the page.
(() => {
  "use strict";
  const content = JSON.parse(document.getElementById("document").textContent);
  document.getElementById("main").replaceChildren();
  const theme = () => document.documentElement.dataset.theme;
  Scalar.createApiReference("#main", {
    content,
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
    forceDarkModeState: theme(),
    metaData: { title: document.title },
  });
  document.addEventListener("site-theme", () => location.reload());
})();
