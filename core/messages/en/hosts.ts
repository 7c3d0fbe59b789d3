/** English words of what hosts and readers of files say. */
export const EN_HOST_MESSAGES = {} as const;
