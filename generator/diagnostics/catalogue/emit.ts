/** Messages of the stage "emit". */
export const emitMessages = {} as const;
