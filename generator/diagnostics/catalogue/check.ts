/** Messages of the stage "check". */
export const checkMessages = {} as const;
