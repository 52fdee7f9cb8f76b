/** Messages of the stage "output". */
export const outputMessages = {} as const;
