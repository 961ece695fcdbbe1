import type { Graph } from '@mellanrum/graph-api/database/graph'
import { eventName } from '@mellanrum/graph-api/shared/event-name'
import { sortKeysOf } from '@mellanrum/graph-api/shared/sort-key'
import { findOutdatedTexts, replaceTexts } from './statements.ts'

/** One item of the data files, as it is created. */
export type Seeded = { readonly id: string; readonly demo?: boolean }

type Texts = Record<string, string | string[]>

/** The properties that are written for people. What joins a node to others, its days and its kind stay. */
const worded = new Set(
  ['name', 'title', 'labelSv', 'labelEn', 'synonymsSv', 'synonymsEn'].concat([
    'summary',
    'description',
    'text',
    'purpose',
    'prompt',
    'language',
  ]),
)

const isText = (value: unknown): value is string | string[] =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'))

function textsOf(item: Seeded): Texts {
  const entries: [string, unknown][] = Object.entries(item)
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (worded.has(name) && isText(value) ? [[name, value] as const] : [])),
  )
}

/** Gives invented nodes the texts of their items, but for each text that somebody has changed. */
export async function renewTexts<Item extends Seeded>(graph: Graph, items: readonly Item[]): Promise<void> {
  const invented = items.filter((item) => item.demo)
  if (invented.length === 0) return
  const texts = new Map(invented.map((item) => [item.id, textsOf(item)]))
  const outdated = await graph.read(findOutdatedTexts, { items: [...texts].map(([id, own]) => ({ id, texts: own })) })
  const renewed = outdated.flatMap(({ id, label, updatedAt, outdated: reworded, changed }) => {
    const free = reworded.filter((name) => !changed.includes(name))
    const own = Object.fromEntries(free.map((name) => [name, texts.get(id)?.[name] ?? '']))
    return free.length ? [{ id, label, updatedAt, texts: { ...own, ...sortKeysOf(label, own) } }] : []
  })
  if (renewed.length === 0) return
  await graph.write(async (transaction) => {
    const replaced = new Set((await transaction.run(replaceTexts, { items: renewed })).map((row) => row.id))
    // Without the names of what changed: only what people change is theirs to keep.
    await transaction.record(
      renewed
        .filter(({ id }) => replaced.has(id))
        .map(({ id, label }) => ({ type: eventName(label, 'changed'), subjectId: id })),
    )
  })
}
