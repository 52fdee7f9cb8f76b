/** Messages of the stage "build". */
export const buildMessages = {} as const;
