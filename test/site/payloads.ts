/** What a text may try in a page: markup, links, Markdown that becomes either, and ways out of every context. */
const scripts = [
  `<script>hit()</script>`, `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`, `</script><script>hit()</script>`, `<img src=x onerror=hit()>`, `<img/src=x/onerror=hit()>`,
  `<svg onload=hit()>`, `<svg><script>hit()</script></svg>`, `<svg><a xlink:href="javascript:hit()"><text>x</text></a></svg>`, `<body onload=hit()>`,
  `<iframe src="javascript:hit()"></iframe>`, `<iframe srcdoc="<script>parent.hit()</script>">`, `<object data="javascript:hit()">`, `<embed src="javascript:hit()">`,
  `<a href="javascript:hit()">x</a>`, `<form action="javascript:hit()"><button>x</button></form>`, `<button formaction=javascript:hit()>x</button>`,
  `<input autofocus onfocus=hit()>`, `<details open ontoggle=hit()>`, `<video src=x onerror=hit()>`, `<audio src=x onerror=hit()>`, `<marquee onstart=hit()>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=hit()>`, `<style>*{background:url(https://evil.example/x)}</style>`, `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/">`, `<base href="https://evil.example/">`, `<template><script>hit()</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=hit()>">`, `<!--><script>hit()</script>-->`, `<!-- --!><img src=x onerror=hit()>`, `<![CDATA[<script>hit()</script>]]>`,
  `<xmp><img src=x onerror=hit()></xmp>`, `<textarea><img src=x onerror=hit()></textarea>`, `</title><script>hit()</script>`, `</textarea><script>hit()</script>`,
  `</pre></code><script>hit()</script>`, `</style><script>hit()</script>`, `--><script>hit()</script>`, `]]><script>hit()</script>`, `"><script>hit()</script>`, `'><script>hit()</script>`,
  `" onmouseover="hit()`, `' onmouseover='hit()`, `" autofocus onfocus="hit()" x="`, `x onfocus=hit() autofocus`, "`-hit()-`", "${hit()}", `\${{hit()}}`, `{{constructor.constructor('hit()')()}}`, `<%= hit() %>`,
];

const markdown = [
  `[x](javascript:hit())`, `[x](JaVaScRiPt:hit())`, `[x](javascript&colon;hit())`, `[x](&#106;avascript:hit())`, `[x](java%0ascript:hit())`, `[x](<javascript:hit()>)`, `[x](vbscript:hit())`,
  `[x](data:text/html,<script>hit()</script>)`, `[x](data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==)`, `[x](file:///etc/passwd)`, `[x](blob:https://evil.example/1)`, `[x](filesystem:https://evil.example/1)`,
  `[x](//evil.example/)`, `[x](\\\\evil.example\\x)`, `[x](/etc/passwd)`, `[x](../../../index.html)`, `![x](https://evil.example/x.png)`, `![x](javascript:hit())`, `![x"onerror="hit()](x)`, `![](x "onerror=hit()")`,
  `[x](https://evil.example/ "onmouseover=hit()")`, `[x](https://evil.example/"onmouseover="hit())`, `<javascript:hit()>`, `<https://evil.example/"onmouseover="hit()>`, `[a]: javascript:hit()\n\n[a]`, `[a]: https://evil.example/ "><script>hit()</script>"\n\n[a]`,
  "```\"><script>hit()</script>\nx\n```", "```js onload=hit()\n</code></pre><script>hit()</script>\n```", "`</code><script>hit()</script>`", `# <script>hit()</script>`, `| <script>hit()</script> |\n|---|\n| <img src=x onerror=hit()> |`,
  `> <script>hit()</script>`, `- <img src=x onerror=hit()>`, `**<svg onload=hit()>**`, `<div>\n\n<script>hit()</script>\n\n</div>`, `[<img src=x onerror=hit()>](https://evil.example/)`, `\\<script>hit()\\</script>`, `&lt;script&gt;hit()&lt;/script&gt;`,
  `[x](ht\ttps://evil.example)`, `[x](javascript\u200b:hit())`, `[x](\u0001javascript:hit())`, `[x]( javascript:hit())`, `[x](jav\u00adascript:hit())`, `[x](mailto:a@b.example?subject=<script>hit()</script>)`, `[x](livescript:hit())`, `[x](feed:javascript:hit())`,
  `[x](https://user:pass@evil.example)`, `https://evil.example/<script>hit()</script>`, `[![x](javascript:hit())](javascript:hit())`, `${"[".repeat(200)}x${"](javascript:hit())".repeat(200)}`, `${"> ".repeat(300)}<script>hit()</script>`, `${"*".repeat(500)}x`,
];

const characters = [
  `\u2028hit()\u2029`, `\u202ehit()`, `\u0000hit()`, `\u001b]8;;https://evil.example\u0007x`, `\ufeff<script>hit()</script>`, `\ud800<script>hit()</script>`, `<\u0000script>hit()</script>`, `\uff1cscript\uff1ehit()\uff1c/script\uff1e`, `\u00a0onload=hit()`, `<scr\u0000ipt>hit()</scr\u0000ipt>`,
  `__proto__`, `constructor`, `toString`, `.`, `..`, `../../x`, `con`, `nul.html`, `a/b\\c:d*e?f"g<h>i|j`, `名前`, `🙂`, `-0`, `1e400`, ` `, `#x`, `?x`, `%2e%2e%2f`, `%00`, `&amp;&`, `\\`, `'`, `"`, `\``, `{`, `}`, `{x}`, `\n\n`, `\r`, `\t`, `$&`, `$1`, `$\``,
];

/** How a payload may be wrapped so that it meets another state of a parser. */
const frames: readonly ((payload: string) => string)[] = [(payload) => payload, (payload) => `Text. ${payload} More text.`];

/** At least 200 texts that must do nothing. */
export const payloads: readonly string[] = [...new Set([...scripts, ...markdown].flatMap((payload) => frames.map((frame) => frame(payload))).concat(characters))];
