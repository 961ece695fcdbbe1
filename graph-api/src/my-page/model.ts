/** What somebody finds on a page of their own, for the organisations they speak for. */
const mineKinds = ['to_confirm', 'next_steps', 'followed', 'together', 'still_true'] as const
export type MineKind = (typeof mineKinds)[number]
