import { graph } from './en/graph.ts'
import { kinds } from './en/kinds.ts'
import { shell } from './en/shell.ts'
import { start } from './en/start.ts'
import { states } from './en/states.ts'
import type { Messages } from './sv.ts'

/** Everything the page says in English, in the shape of the Swedish catalogue. */
export const en: Messages = { graph, kinds, shell, start, states }
