import type { Fragment } from '../database/statement.ts'
import { bindListed } from '../shared/listed.ts'
import type { MineKind } from './model.ts'

/** The list of each kind. */
export const mineLists: Readonly<Record<MineKind, Fragment>> = {
  to_confirm: bindListed('queries/my-page/to-confirm'),
  next_steps: bindListed('queries/my-page/next-steps'),
  followed: bindListed('queries/my-page/followed'),
  together: bindListed('queries/my-page/together'),
  still_true: bindListed('queries/my-page/still-true'),
}
