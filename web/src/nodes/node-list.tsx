import type { TadaDocumentNode } from 'gql.tada'
import type { Formats } from '../language/format.ts'
import type { ContentLanguage, Language } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import type { NodeKind } from '../routes-of.ts'
import type { Column } from '../ui/Table.tsx'
import { NodeLink } from './NodeLink.tsx'

/** What a list can be narrowed by: one of some options, or words where it has none. */
export interface ListFilter {
  /** The name in the page's address. */
  readonly address: string
  /** The name in the API's filter. */
  readonly field: string
  readonly label: string
  readonly options?: readonly { value: string; label: string }[]
}

/** What is chosen in the filters, by the names of the API; null where nothing is. */
export type Chosen = Readonly<Record<string, string | null>>

type ListNode = { id: string; language?: ContentLanguage | null }

type PageInfo = { hasNextPage: boolean; endCursor: string | null }

/** The answer to a list's query: it reads its field under the alias `rows`. */
export type ListAnswer<Node> = { rows: { totalCount: number; pageInfo: PageInfo; edges: { node: Node }[] } }

type Context = { readonly t: Messages; readonly format: Formats; readonly language: Language }

/** A list of all nodes of one kind. */
export interface NodeList<Node extends ListNode, Variables> {
  readonly kind: NodeKind
  readonly query: TadaDocumentNode<ListAnswer<Node>, Variables>
  readonly words: (t: Messages) => { lead: string; empty: string; add: string }
  readonly filters?: (t: Messages) => readonly ListFilter[]
  /** What the query takes for what is chosen; `filter` where left out. */
  readonly variables?: (chosen: Chosen) => Record<string, unknown>
  /** What the page's `sortera` is to the API, which then sorts all rows by an index; other orders are of the first 500 alone. */
  readonly orders?: Readonly<Record<string, string>>
  /** What a node is called: the first column, which leads to it. */
  readonly name: (t: Messages) => { key: string; title: string; of: (node: Node) => string }
  readonly columns: (context: Context) => readonly Column<Node>[]
}

/** Any list, to the page that shows it: it hands on the nodes without knowing them. */
export type AnyNodeList = NodeList<ListNode, Record<string, unknown>>

/** Describes a list. */
export const nodeList = <Node extends ListNode, Variables>(list: NodeList<Node, Variables>): AnyNodeList =>
  list as unknown as AnyNodeList

/** The column with the names of the nodes, each leading to its page. */
export const nameColumn = (list: AnyNodeList, t: Messages): Column<ListNode> => {
  const { of, ...heading } = list.name(t)
  return {
    ...heading,
    value: of,
    cell: (node) => <NodeLink kind={list.kind} id={node.id} title={of(node)} language={node.language} />,
  }
}
