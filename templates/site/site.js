// Menu, theme, copy buttons and search. Everything can be read without it.
(() => {
  "use strict";
  const root = document.documentElement;
  const base = root.dataset.root ?? "";
  const make = (tag, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const themeButton = document.querySelector(".theme-button");
  const showTheme = () => {
    const other = root.dataset.theme === "dark" ? "light" : "dark";
    themeButton.textContent = other === "dark" ? "Dark" : "Light";
    themeButton.setAttribute("aria-label", `Change to ${other} colours`);
  };
  if (themeButton !== null) {
    themeButton.hidden = false;
    showTheme();
    themeButton.addEventListener("click", () => {
      root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
      try {
        localStorage.setItem("theme", root.dataset.theme);
      } catch {
        // It lasts as long as the page then.
      }
      showTheme();
      document.dispatchEvent(new CustomEvent("site-theme"));
    });
  }

  const menuButton = document.querySelector(".menu-button");
  const menu = document.getElementById("menu");
  if (menuButton !== null && menu !== null) {
    const showMenu = (isOpen) => {
      root.classList.toggle("menu-open", isOpen);
      menuButton.setAttribute("aria-expanded", String(isOpen));
      // On a phone it lies over the page, from the bar down.
      menu.style.top = isOpen ? `${document.querySelector(".top").getBoundingClientRect().bottom}px` : "";
    };
    menuButton.hidden = false;
    menuButton.addEventListener("click", () => showMenu(!root.classList.contains("menu-open")));
    menu.addEventListener("click", (event) => {
      if (event.target.closest("a") !== null) showMenu(false);
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !root.classList.contains("menu-open")) return;
      showMenu(false);
      menuButton.focus();
    });
  }

  // The page that is open is in sight in a long list of pages.
  const open = menu?.querySelector("[aria-current]");
  if (open && open.offsetTop + open.offsetHeight > menu.clientHeight) menu.scrollTop = open.offsetTop - menu.clientHeight / 3;

  for (const block of document.querySelectorAll(".code")) {
    const button = make("button", { type: "button", className: "copy", textContent: "Copy" });
    button.addEventListener("click", async () => {
      const code = block.querySelector("code");
      button.textContent = (await copy(code)) ? "Copied" : "Press Ctrl+C";
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    block.append(button);
  }

  async function copy(code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
      return true;
    } catch {
      getSelection().selectAllChildren(code);
      return document.execCommand("copy");
    }
  }

  // A link into something folded unfolds it.
  const unfold = () => {
    const target = document.getElementById(decodeHash());
    for (let each = target?.closest("details"); each; each = each.parentElement?.closest("details")) each.open = true;
    if (target !== null) target.scrollIntoView();
  };
  const decodeHash = () => {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return location.hash.slice(1);
    }
  };
  addEventListener("hashchange", unfold);
  if (location.hash.length > 1) unfold();

  // Everything is printed unfolded.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const each of folded) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of folded) each.open = false;
  });

  const search = document.querySelector(".search");
  if (search === null) return;
  search.hidden = false;
  const input = search.querySelector("input");
  const list = search.querySelector(".results");
  const status = search.querySelector("#search-status");
  const most = 30;
  let index;
  let loading;

  // The index is a script that calls this: pages that are files cannot fetch.
  const load = () => (loading ??= new Promise((resolve) => {
    globalThis.siteSearch = ({ owners, entries }) => {
      index = entries.map(([kind, title, summary, owner, url]) => ({ kind, title, summary, of: owners[owner], url, text: fold(`${title} ${words(title)} ${summary} ${kind} ${owners[owner]}`), name: fold(title) }));
      resolve();
    };
    document.head.append(make("script", { src: `${base}assets/search-index.js` }));
  }));

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = (name) => name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2").replace(/[._/:-]+/g, " ");

  const rank = ({ name }, query) => (name === query ? 0 : name.startsWith(query) ? 1 : name.includes(query) ? 2 : 3);

  function find(query) {
    const folded = fold(query).trim();
    const terms = folded.split(/\s+/).filter((term) => term !== "");
    if (terms.length === 0) return [];
    return index
      .filter(({ text }) => terms.every((term) => text.includes(term)))
      .map((entry) => ({ entry, rank: rank(entry, folded) }))
      .sort((a, b) => a.rank - b.rank || a.entry.title.length - b.entry.title.length)
      .map(({ entry }) => entry);
  }

  function show() {
    const found = find(input.value);
    list.replaceChildren(...found.slice(0, most).map(({ kind, title, summary, of, url }) => {
      const link = make("a", { href: base + url }, make("strong", { textContent: title }), make("span", { textContent: summary }), make("small", { textContent: `${kind} · ${of}` }));
      link.addEventListener("click", close);
      return make("li", {}, link);
    }));
    const isEmpty = input.value.trim() === "";
    if (!isEmpty && found.length === 0) list.append(make("li", { className: "none", textContent: "Nothing found." }));
    list.hidden = isEmpty;
    status.textContent = isEmpty ? "" : found.length === 0 ? "Nothing found." : `${found.length} found.`;
  }

  function close() {
    list.hidden = true;
  }

  const links = () => [...list.querySelectorAll("a")];
  input.addEventListener("focus", load);
  input.addEventListener("input", async () => {
    await load();
    show();
  });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
      input.focus();
    } else if (event.key === "Enter" && event.target === input) {
      links()[0]?.click();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = [input, ...links()];
      const next = all[all.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
      event.preventDefault();
      next?.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(input|textarea|select)$/i.test(event.target.tagName ?? "") || event.target.isContentEditable;
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
  });
  document.addEventListener("click", (event) => {
    if (!search.contains(event.target)) close();
  });
  search.addEventListener("focusout", (event) => {
    if (event.relatedTarget !== null && !search.contains(event.relatedTarget)) close();
  });
})();
