import type { EntityKind } from '../mapping/targets.ts'
import { looksLikePerson } from '../values/read-contact.ts'
import { fold } from '../words/fold.ts'
import { organisationKindInName } from '../words/kind-in-names.ts'
import type { RelationMeaning } from '../words/other-words.ts'
import { type Draft, firstOf } from './draft.ts'
import type { Entity } from './entities.ts'
import type { ReportProblem } from './model.ts'
import type { References } from './references.ts'

type End = 'from' | 'to'
type Ends = Readonly<Record<End, Entity | null>>

/** What stands at the two ends of a connection by what it means; what may join several kinds is not here. */
const endsByMeaning: Readonly<Partial<Record<RelationMeaning, Readonly<Record<End, EntityKind>>>>> = {
  leads: { from: 'organisation', to: 'initiative' },
  owns: { from: 'organisation', to: 'organisation' },
  takes_part: { from: 'organisation', to: 'initiative' },
  works_at: { from: 'person', to: 'organisation' },
  contact_for: { from: 'person', to: 'initiative' },
  about: { from: 'initiative', to: 'theme' },
  broader: { from: 'theme', to: 'theme' },
  collaborates: { from: 'organisation', to: 'organisation' },
}

/** Headings of ends that say what stands below them. */
const kindsInHeadings: readonly [RegExp, EntityKind][] = [
  [/initiativ|proje[ck]t|insats|atgard/, 'initiative'],
  [/person|kontakt|contact/, 'person'],
  [/organi[sz]ation|aktor|foretag|forening|partner|company/, 'organisation'],
]

/** True where the file's word may turn the connection: `leds av`, `led by`. */
const isPassive = ({ relationWord }: Draft): boolean => /\s(av|by)$/.test(fold(relationWord))

/**
 * The ends of a connection that stand in no table and are not there, as new things of the kind that the heading, the other
 * end or the meaning of the connection tells. One of which none of these tells stays missing, and so does what is called as a
 * person is where it would be something else.
 */
export function mentionedEnds(
  draft: Draft,
  ends: Ends,
  { references, complain }: { references: References; complain: ReportProblem },
): Ends {
  if (!draft.table.createMentioned || firstOf(draft, 'direction') === 'reversed' || isPassive(draft)) return ends
  const means = (firstOf(draft, 'relation') || draft.table.fixed.relation) as RelationMeaning | null
  const byMeaning = means ? endsByMeaning[means] : undefined
  const byHeading = (end: End): EntityKind | undefined => {
    const heading = fold(draft.columns.get(end) ?? '')
    return kindsInHeadings.find(([pattern]) => pattern.test(heading))?.[1]
  }
  // Two ends that are called alike, such as actor 1 and 2, are whatever the row says that joins them.
  const saysMore = firstOf(draft, 'relation') !== '' && byHeading('from') === byHeading('to')
  const isBody = (end: End) => organisationKindInName(firstOf(draft, end)) !== null
  const kindOf = (end: End): EntityKind | undefined =>
    // What is called as a body is no initiative, whatever somebody does with it.
    isBody(end) && byMeaning?.[end] === 'initiative' && byHeading(end) !== 'initiative'
      ? 'organisation'
      : saysMore
        ? (byMeaning?.[end] ?? byHeading(end))
        : (byHeading(end) ?? byMeaning?.[end])
  // Both or none: an end alone would be a thing that nothing is said of.
  const kinds = { from: ends.from?.kind ?? kindOf('from'), to: ends.to?.kind ?? kindOf('to') }
  const isSure = (['from', 'to'] as const).every((end) => ends[end] || couldBe(kinds[end], firstOf(draft, end)))
  const isMeant = !byMeaning || (kinds.from === byMeaning.from && kinds.to === byMeaning.to) || means === 'collaborates'
  if (!isSure || !isMeant) return ends
  const made = (end: End) =>
    ends[end] ?? references.find(kinds[end] as EntityKind, firstOf(draft, end), draft, complain)
  return { from: made('from'), to: made('to') }
}

function couldBe(kind: EntityKind | undefined, name: string): boolean {
  if (kind === undefined || name === '') return false
  const isPerson = looksLikePerson(name) && organisationKindInName(name) === null
  return kind === 'person' ? isPerson : kind !== 'organisation' || !isPerson
}
