/**
 * How often a level held, measured 2026-11-27: twenty invented newcomers, the first ten suggestions of each, read by
 * those who had written whom a coordinator would expect (`expected`) and whom they would accept (`useful`, expected ones among
 * them) before any suggestion was seen. The sets are open: levels were chosen looking at them. How: `tests/bench/README.md`.
 */
export const reliability = [
  { level: 'GOOD', shown: 25, useful: 23, expected: 19 },
  { level: 'POSSIBLE', shown: 55, useful: 49, expected: 21 },
  { level: 'FAR_FETCHED', shown: 120, useful: 62, expected: 18 },
] as const
