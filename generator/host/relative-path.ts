/** Whether a path has the form that a `Host` wants: relative, forward slashes, no empty, `.` or `..` segments, no NUL. */
export const isBelowRoot = (path: string): boolean =>
  path !== "" && !path.includes("\0") && !path.includes("\\") && !/^[A-Za-z]:/.test(path) &&
  path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");

/** The folder that holds `path`; the root is the empty string. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
