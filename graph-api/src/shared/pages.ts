import { z } from 'zod'
import type { Selected } from '../database/selection.ts'
import { InputError } from './errors.ts'

export const defaultPage = 20
export const largestPage = 50

/** Either way along the names of a list. */
export type NameOrder = 'name' | 'name_descending'

export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** What a statement with a page takes: one row more than asked, to know whether there are more. */
export interface PageParameters extends Record<string, unknown> {
  readonly first: number
  readonly after: readonly unknown[] | null
}

const cursorKey = z
  .array(z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]))
  .min(1)
  .max(6)

/** Turns a row's sort key into the opaque text that a client hands back. */
export function encodeCursor(key: unknown): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

function decodeCursor(cursor: string): readonly unknown[] {
  try {
    return cursorKey.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
  } catch {
    throw new InputError([{ path: 'after', code: 'invalid_cursor', message: 'Start again from the first page.' }])
  }
}

/**
 * Checks `first` (1–50, 20 where left out) and `after`.
 * @throws InputError that names the argument
 */
export function pageParameters(page: PageArguments): PageParameters {
  const first = page.first ?? defaultPage
  if (!Number.isInteger(first) || first < 1 || first > largestPage) {
    throw new InputError([{ path: 'first', code: 'out_of_range', message: `Ask for 1 to ${largestPage} at a time.` }])
  }
  return { first: first + 1, after: page.after ? decodeCursor(page.after) : null }
}

export interface Edge {
  /** The row's sort key, where a cursor was asked for: `encodeCursor` makes the text of it. */
  readonly cursor?: unknown
  readonly node: unknown
}

export interface Page<PageEdge extends Edge = Edge> {
  readonly edges: readonly PageEdge[]
  readonly nodes: readonly unknown[]
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  readonly totalCount: number | null
}

/** Makes a Relay page of selected rows, of which there may be one more than asked. */
export function toPage(selected: Selected, page: PageArguments): Page {
  const first = page.first ?? defaultPage
  const edges = selected.rows.slice(0, first).map((row) => row as typeof row & Edge)
  const cursorOf = (edge: Edge | undefined) => (edge?.cursor === undefined ? null : encodeCursor(edge.cursor))
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: selected.rows.length > first,
      hasPreviousPage: Boolean(page.after),
      startCursor: cursorOf(edges[0]),
      endCursor: cursorOf(edges.at(-1)),
    },
    totalCount: selected.total,
  }
}
