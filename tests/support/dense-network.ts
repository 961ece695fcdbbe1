import { newId } from '@mellanrum/graph-api/shared/ids'
import { neighboursOf, relationOf, relationTypes } from '@mellanrum/graph-api/shared/relations'
import fc from 'fast-check'

/** A small world in which much hangs on the same: so that what is merged meets what is there already. */
const kinds = [
  { label: 'Organisation', prefix: 'org', count: 4 },
  { label: 'Initiative', prefix: 'ini', count: 3 },
  { label: 'Theme', prefix: 'thm', count: 3 },
  { label: 'Person', prefix: 'per', count: 2 },
] as const
const types = relationTypes.filter((type) => {
  const { from, to } = relationOf(type)
  const has = (labels: readonly string[]) => kinds.some(({ label }) => labels.includes(label))
  return has(from) && has(to)
})
const period = fc.constantFrom(
  {},
  { since: '2020-01-01' },
  { since: '2021-01-01', until: '2022-01-01' },
  { since: '2023-01-01', until: '2024-01-01' },
)

/** A dense network, and merges to try on it one after another. */
export const denseNetwork = fc
  .record({
    numbers: fc.array(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.nat({ max: 999 }), period), {
      minLength: 15,
      maxLength: 40,
    }),
    pairs: fc.array(fc.tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 })), { minLength: 2, maxLength: 7 }),
  })
  .map(({ numbers, pairs }) => {
    const things = kinds.flatMap(({ label, prefix, count }) =>
      Array.from({ length: count }, (_none, at) => {
        const name = `${label} ${at}`
        const seen = { visibility: at % 2 === 0 ? 'everyone' : 'network' }
        const own = {
          Organisation: { name, sortName: name, kind: 'other', language: 'sv', ...seen },
          Initiative: { title: name, sortTitle: name, summary: name, status: 'idea', language: 'sv', ...seen },
          Theme: { labelSv: name, sortLabel: name, labelEn: name, synonymsSv: [], synonymsEn: [] },
          Person: { name, sortName: name, language: 'sv', ...seen },
        }[label]
        return { label, properties: { id: newId(prefix), createdAt: '2026-01-01T00:00:00.000Z', ...own } }
      }),
    )
    const of = (labels: readonly string[]) => things.filter(({ label }) => labels.includes(label))
    const taken = new Set<string>()
    const links = numbers.flatMap(([which, one, other, days]) => {
      const type = types[which % types.length] ?? 'LEADS'
      const relation = relationOf(type)
      const [from, to] = [of(relation.from), of(relation.to)]
      const [a, b] = [from[one % from.length], to[other % to.length]]
      if (!a || !b || (relation.upwards && things.indexOf(a) <= things.indexOf(b))) return []
      // Of two that say the same, one more than the other, the graph has one between two things at a time.
      const { stronger, weaker } = neighboursOf(type)
      const role = [type, stronger ?? weaker ?? type].sort().join()
      const key = `${role} ${a.properties.id} ${relation.single ? '' : b.properties.id}`
      if (taken.has(key)) return []
      taken.add(key)
      const properties = relation.lasting ? { ...days, source: 'person' } : {}
      return [{ type, from: a.properties.id, to: b.properties.id, properties }]
    })
    const merges = pairs.flatMap(([one, other]): [string, string][] => {
      const { label } = kinds[one % kinds.length] ?? kinds[0]
      const alike = of([label])
      const [kept, gone] = [alike[other % alike.length], alike[(other + 1 + (one % (alike.length - 1))) % alike.length]]
      return kept && gone && kept !== gone ? [[kept.properties.id, gone.properties.id]] : []
    })
    return { things, links, merges }
  })
