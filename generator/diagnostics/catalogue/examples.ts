/** Messages of the stage "examples". */
export const examplesMessages = {} as const;
