// Runs before anything is shown, so that nothing flashes: light or dark as chosen, else as the system says.
(() => {
  "use strict";
  const root = document.documentElement;
  let chosen = null;
  try {
    chosen = localStorage.getItem("theme");
  } catch {
    // Storage is closed to some pages that are files.
  }
  const isDark = chosen === null ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
  root.dataset.theme = isDark ? "dark" : "light";
  root.classList.add("scripted");
})();
