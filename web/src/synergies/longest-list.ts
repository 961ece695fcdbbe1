/** All that a list of suggestions holds. */
export const longestList = 15
