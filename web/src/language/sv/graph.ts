/** The picture and its panel. */
export const graph = {}
