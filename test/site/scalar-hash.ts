/** The SHA-256 of the one foreign script that sites hold: a new version is looked at by a person before it goes out. */
export const scalarHash = "bf091006bdc3af6067af77c2f534812e3e633e94a94e87138069f570f33b762c";
