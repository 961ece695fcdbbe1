import type { Formats } from '../language/format.ts'
import type { Messages } from '../language/sv.ts'
import type { ListFilter } from '../nodes/node-list.tsx'
import type { Column } from '../ui/Table.tsx'
import { optionsOf } from '../ui/words.ts'

type Resource = {
  kind: keyof Messages['kinds']['resourceKind']
  validUntil: string | null
  organisation: { name: string } | null
  person: { name: string } | null
}

/** The columns of needs and of offers, after their texts. */
export const resourceColumns = (t: Messages, format: Formats): Column<Resource>[] => [
  { key: 'vem', title: t.lists.organisation, value: (node) => node.organisation?.name ?? node.person?.name },
  { key: 'slag', title: t.lists.kind, value: (node) => t.kinds.resourceKind[node.kind] },
  {
    key: 'till',
    title: t.lists.validUntil,
    value: (node) => node.validUntil,
    cell: (node) => (node.validUntil ? format.month(node.validUntil) : null),
    extra: true,
  },
]

/** What needs and offers are narrowed by. */
export const resourceFilters = (t: Messages): ListFilter[] => [
  { address: 'slag', field: 'kind', label: t.lists.kind, options: optionsOf(t.kinds.resourceKind) },
]
