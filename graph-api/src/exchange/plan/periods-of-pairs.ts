import { overlap } from '../../shared/periods.ts'
import { labelOf } from './compile-collaborations.ts'
import type { Relation } from './relations-of-rows.ts'
import type { RowOutcomes } from './row-outcomes.ts'

/** From when until when; null: not said, or of the end: it lasts. */
type Days = Pick<Relation, 'since' | 'until'>

const saysDays = ({ since, until }: Days) => since !== null || until !== null

/** True for two rows about one time in which the same two are joined: days that overlap, or are not said. */
export const isOnePeriod = (one: Days, other: Days): boolean =>
  !saysDays(one) || !saysDays(other) || overlap(one, other)

/** True for a row about another time than the period that lasts. */
export const isBeside = (lasting: Days | undefined, relation: Relation): boolean =>
  lasting !== undefined && saysDays(relation) && saysDays(lasting) && !overlap(lasting, relation)

/** Names a period that is not taken since it overlaps another of the same two, where the row has other days than that. */
export function reportOverlap(known: Days | undefined, relation: Relation, { problems }: RowOutcomes): void {
  if (!known || !saysDays(known) || !saysDays(relation)) return
  const { from, to, row, since, until } = relation
  const hasOther = (since !== null && since !== known.since) || (until !== null && until !== known.until)
  if (!hasOther || !overlap(known, relation)) return
  problems.push({
    ...row,
    code: 'period_overlaps',
    column: '',
    value: `${labelOf(from, to)}: ${since ?? ''} – ${until ?? ''}`,
  })
}
