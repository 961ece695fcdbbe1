import { graph } from './sv/graph.ts'
import { kinds } from './sv/kinds.ts'
import { shell } from './sv/shell.ts'
import { start } from './sv/start.ts'
import { states } from './sv/states.ts'

/** Everything the page says in Swedish, by feature. English follows its shape. */
export const sv = { graph, kinds, shell, start, states }

/** The shape both catalogues have. */
export type Messages = typeof sv
