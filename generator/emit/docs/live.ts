import { templateText } from "../templates.ts";
import { html, printHtml } from "./html.ts";

/** Where pages of a served site listen for changes, relative to the site's folder. */
export const liveEvents = "site-events";

/** The script that listens, relative to the site's folder. */
export const liveScript = "assets/live.js";

/** The text of the script that listens. */
export const liveScriptText = (): string => templateText("site/live.js");

/** The page that is served while no site could be made yet; `base` is the path of the site. */
export function printProblemPage(problems: readonly string[], base: string): string {
  const title = problems.length === 0 ? "The site is being made" : "The site cannot be made yet";
  const page = html`<!doctype html>
<html lang="en" data-live="${base}${liveEvents}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<script src="${base}${liveScript}" defer></script>
</head>
<body>
<h1>${title}</h1>
<ul>${problems.map((problem) => html`<li>${problem}</li>`)}</ul>
</body>
</html>
`;
  return printHtml(page, () => base);
}
