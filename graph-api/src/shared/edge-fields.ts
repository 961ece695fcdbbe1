import type { connectionOf } from './connection.ts'

/** What builds the fields of an edge. */
export type EdgeBuilder = Parameters<NonNullable<Parameters<typeof connectionOf>[2]>>[0]

/** An edge's fields for a relationship that lasts: from when and until when. */
export function lastingFields(t: EdgeBuilder) {
  return {
    since: t.field({
      type: 'Date',
      nullable: true,
      description: 'When it began; null: not known.',
      resolve: (edge) => (edge.since ?? null) as string | null,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'When it ended; null: it lasts.',
      resolve: (edge) => (edge.until ?? null) as string | null,
    }),
  }
}

/** The same for a relationship that has an id of its own. */
export function identifiedFields(t: EdgeBuilder) {
  return {
    id: t.id({ description: 'The relationship’s own id.', resolve: (edge) => String(edge.id) }),
    ...lastingFields(t),
  }
}
