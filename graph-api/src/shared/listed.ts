import { builder } from '../builder.ts'
import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { bindFragment, type Fragment } from '../database/statement.ts'
import { connectionOf } from './connection.ts'
import { dayOf } from './days.ts'
import { languageEnum } from './enums.ts'
import { type NodeRow, rowMapping } from './node.ts'
import { type NodeLabel, nodeKindEnum, nodeLabelOf } from './node-kind.ts'
import { type Page, type PageArguments, pageParameters, toPage } from './pages.ts'

/** A row of a list whose things are of many kinds: one or two things, since when, and how many of what makes it stand there. */
export type ListedRow = Readonly<Record<string, unknown>>

export interface ListedThing {
  readonly id: string
  readonly kind: NodeLabel
  readonly title: string
  readonly language: 'sv' | 'en' | 'other' | null
}

export const listedThingRef = builder.objectRef<ListedThing>('ListedThing').implement({
  description: 'A thing by its kind and name.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    kind: t.expose('kind', { type: nodeKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', { description: 'What it is called, or what it says.' }),
    language: t.expose('language', { type: languageEnum, nullable: true, description: 'Of the title; null: none.' }),
  }),
})

/** What a thing is called by. */
export const titleProperties = ['name', 'title', 'labelSv', 'text', 'language']

/** A thing of a line by its kind and name; null where there is none, or none that has a page. */
export function thingOf(node: unknown): ListedThing | null {
  const { id, name, title, labelSv, text, language, __labels } = (node ?? {}) as Record<string, string | null> & NodeRow
  const kind = nodeLabelOf(__labels ?? [])
  if (!kind) return null
  return {
    id,
    kind,
    title: name ?? title ?? labelSv ?? text ?? '',
    language: (name ? null : labelSv ? 'sv' : (language ?? null)) as ListedThing['language'],
  }
}

const listedRef = builder.objectRef<ListedRow>('Listed').implement({
  description: 'One line of a list about things of any kind.',
  extensions: rowMapping,
  fields: (t) => ({
    refId: t.id({
      description: 'What the line is about: the id of the thing, or of what joins the two.',
      resolve: (row) => String(row.refId),
    }),
    thing: t.field({
      type: listedThingRef,
      description: 'The thing, or the first of two.',
      extensions: { graph: { columnProperties: { thing: titleProperties } } },
      resolve: (row) => thingOf(row.thing) as ListedThing,
    }),
    other: t.field({
      type: listedThingRef,
      nullable: true,
      description: 'The second of two.',
      extensions: { graph: { columnProperties: { other: titleProperties } } },
      resolve: (row) => thingOf(row.other),
    }),
    since: t.field({
      type: 'Date',
      nullable: true,
      description: 'Since when it stands so; null where that says nothing.',
      resolve: ({ since }, _arguments, { graph }) => (typeof since === 'string' ? dayOf(since, graph.timeZone) : null),
    }),
    count: t.int({
      nullable: true,
      description: 'How many there are of what the list counts for it; null where it counts nothing.',
      resolve: (row) => (row.count ?? null) as number | null,
    }),
  }),
})

export const listedConnection = connectionOf('Listed', listedRef)

/** Binds a list of such lines: a file that returns `thing`, `other`, `refId`, `since`, `count`, `cursor`. */
export function bindListed(file: string): Fragment {
  return bindFragment({ file, nodes: ['thing', 'other'], values: ['refId', 'since', 'count', 'cursor'] })
}

/** A page of such lines. */
export async function findListed(
  graph: Graph,
  options: {
    list: Fragment
    parameters: Readonly<Record<string, unknown>>
    page: PageArguments
    selection: RowSelection
  },
): Promise<Page> {
  const { list, page, selection } = options
  const selected = await graph.select(list, { ...options.parameters, ...pageParameters(page) }, selection)
  const rows = selected.rows.map((row) => ({ cursor: row.cursor, node: row }))
  return toPage({ rows, total: selected.total }, page)
}
