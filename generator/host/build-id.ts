/** The hash of the sources that this was built from; `bin/build.js` puts it in. Empty when the sources themselves run. */
export const buildId: string = "";
