// While a site is served for writing: a new one is shown at once, and so is the reason why there is none.
(() => {
  "use strict";
  let shown;
  let panel;

  function showProblems(problems) {
    panel?.remove();
    panel = undefined;
    if (problems.length === 0) return;
    panel = document.createElement("div");
    panel.id = "site-problems";
    panel.setAttribute("role", "alert");
    panel.style.cssText = "position: fixed; inset: auto 1rem 1rem; z-index: 100; max-height: 50vh; overflow: auto; padding: 1rem 1.25rem; border-radius: 10px; background: #2b1210; color: #ffe3de; font: 0.875rem/1.6 ui-monospace, monospace; box-shadow: 0 8px 30px rgb(0 0 0 / 0.4);";
    const title = document.createElement("strong");
    title.textContent = "This is the last good site. The input is wrong:";
    panel.append(title, ...problems.map((problem) => {
      const line = document.createElement("p");
      line.style.cssText = "margin: 0.5rem 0 0; overflow-wrap: anywhere;";
      line.textContent = problem;
      return line;
    }));
    document.body.append(panel);
  }

  new EventSource(document.documentElement.dataset.live).addEventListener("site", ({ data }) => {
    const { version, problems } = JSON.parse(data);
    shown ??= version;
    if (version !== shown) location.reload();
    else if (document.getElementById("main") !== null) showProblems(problems);
    else if (problems.join() !== [...document.querySelectorAll("li")].map((each) => each.textContent).join()) location.reload();
  });
})();
