import type { Source } from './fields.ts'

/**
 * What every use case that creates something takes: one item or many, in one transaction, all or none.
 * An item may bring its own id (an import, the seed), so that running it twice changes nothing.
 */
export interface CreateOptions<Item> {
  readonly items: readonly (Item & { readonly id?: string; readonly demo?: boolean })[]
  readonly source?: Source
}

/** What a use case returns of what it created, in the order of the items. */
export interface Created {
  readonly ids: readonly string[]
}
