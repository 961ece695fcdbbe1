import type { Pair, Side, Which } from './queries.ts'

export const otherOf = (which: Which): Which => (which === 'a' ? 'b' : 'a')

const hangingOn = (side: Side): number => side.hanging.reduce((sum, { count }) => sum + count, 0)

/** Which of two stays where nobody has chosen: the one on which more hangs, else the one that was there first. */
export const likelyKept = ({ a, b }: Pair): Which => {
  const more = hangingOn(b) - hangingOn(a)
  return more > 0 || (more === 0 && b.id < a.id) ? 'b' : 'a'
}

export type Choices = Readonly<Record<string, Which>>

/** A field side by side. It is chosen where both hold something and not the same. */
export interface FieldRow {
  readonly name: string
  readonly a: string | null
  readonly b: string | null
  readonly isChosen: boolean
}

/** The fields in which either holds something. */
export const fieldRows = ({ a, b }: Pair): FieldRow[] =>
  a.fields.flatMap(({ name, value }) => {
    const other = b.fields.find((field) => field.name === name)?.value ?? null
    if (value === null && other === null) return []
    return [{ name, a: value, b: other, isChosen: value !== null && other !== null && value !== other }]
  })

/** The fields of which the value of the one that goes is taken. */
export const takenFields = (pair: Pair, kept: Which, choices: Choices): string[] =>
  fieldRows(pair)
    .filter(({ name, isChosen }) => isChosen && (choices[name] ?? kept) !== kept)
    .map(({ name }) => name)

/** What hangs on either, by type, direction and kind. */
export const tieRows = ({ a, b }: Pair) => {
  const keyOf = ({ type, out, kind }: Side['hanging'][number]) => `${type} ${out} ${kind}`
  const keys = [...new Set([...a.hanging, ...b.hanging].map(keyOf))]
  return keys.flatMap((key) => {
    const [one, other] = [a.hanging.find((row) => keyOf(row) === key), b.hanging.find((row) => keyOf(row) === key)]
    const some = one ?? other
    return some ? [{ key, type: some.type, out: some.out, kind: some.kind, a: one ?? null, b: other ?? null }] : []
  })
}

/** Lists of either, which are joined. */
export const listRows = ({ a, b }: Pair) => {
  const valuesOf = (side: Side, name: string) => side.lists.find((list) => list.name === name)?.values ?? []
  const names = [...new Set([...a.lists, ...b.lists].map(({ name }) => name))]
  return names.map((name) => ({ name, a: valuesOf(a, name), b: valuesOf(b, name) }))
}
