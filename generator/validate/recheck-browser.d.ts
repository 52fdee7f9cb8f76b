/** The build of `recheck` in plain JavaScript has no declarations of its own. */
declare module "recheck/lib/browser.js" {
  export { checkSync } from "recheck";
}
