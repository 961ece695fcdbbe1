import { headings } from './headings.ts'
import { bodies } from './row-subject.ts'
import type { RowKind, Target } from './targets.ts'

/** Where two meanings share a heading, the one that a kind has more reason for goes first. */
export function preference(target: Target, kinds: readonly RowKind[], folded: string): number {
  if (target === 'text') return 3
  // The title of an event is its summary, in calendars.
  if (target === 'name' && folded === 'summary' && kinds.includes('gathering')) return -1
  if (target === 'name' && / id$/.test(folded)) return 3
  // An initiative has a title of its own; the organisation beside it leads it or takes part.
  if (target === 'name' && kinds.length === 1 && kinds[0] === 'initiative' && bodies.test(folded)) return 3
  // An organisation is not called as what it does or takes part in.
  if (target === 'name' && kinds.includes('organisation') && headings.initiatives.includes(folded)) return 3
  // What a person is called is no title, but what they are.
  if (target === 'name' && /^tit(le|el)$/.test(folded) && kinds.every((kind) => kind === 'person')) return 3
  // What somebody lives by, and what stands before a name, call a body only where nothing else does.
  if (
    target === 'name' &&
    kinds.length === 1 &&
    kinds[0] === 'organisation' &&
    /^(verksamhet|tit(le|el))$/.test(folded)
  )
    return 0.42
  // What a meeting or an initiative is about names it only where nothing else does.
  if (target === 'name' && /^(tema|theme|topic)$/.test(folded) && !kinds.includes('theme')) return 1
  // What a body is charged with is no role of a person.
  if (target === 'role' && folded === 'uppdrag' && (kinds.includes('organisation') || kinds.includes('initiative')))
    return 3
  // Who owns an initiative leads it; only of an organisation is it the whole that this one is a part of.
  if (ownsIt.test(folded) && target === (kinds.includes('organisation') ? 'leads' : 'parent')) return 3
  if (target === 'from' || target === 'to' || target === 'relation') return kinds.includes('link') ? -1 : 0
  return 0
}

const ownsIt = /^(agare|owner|huvudman)$/

/** Headings of a whole of which only the one kind can be a part. */
const wholes: readonly [RowKind, RegExp][] = [
  ['organisation', /^(moder(organisation|bolag)|parent ?organi[sz]ation( id)?|koncern|huvudorganisation)$/],
  ['initiative', /^(overordnat projekt|parent project|program( id)?)$/],
]

/** What only things of another kind can be a part of. */
export const isWholeOfAnother = (folded: string, kinds: readonly RowKind[]) =>
  wholes.some(([kind, names]) => names.test(folded) && !kinds.includes(kind))

/** Ids and numbers of one kind of things, in whatever table they stand: `projectID`, `Ärendenummer`, `Medlemsnummer`. */
const idsOf: readonly [RowKind, RegExp][] = [
  [
    'initiative',
    /^(projekt|project|initiativ|initiative|arende|case|ansokan|application)s? ?(id|nr|nummer|number|no|kod|code)$|^(diarie(nummer|nr)|dnr)$/,
  ],
  ['organisation', /^(organi[sz]ation|foretag|company|medlem|member|aktor|forening)s? ?(id|nr|nummer|number|no)$/],
  ['person', /^(person|kontakt|contact)s? ?(id|nr|nummer)$/],
]

/** An id of something else tells rows of this kind not apart: many organisations may be in one project. */
export const isIdOfAnother = (folded: string, kinds: readonly RowKind[]) =>
  idsOf.some(([kind, ids]) => ids.test(folded) && !kinds.includes(kind))

/** What an organisation is called is no name of a person or a meeting, nor the other way round. */
export const isBodyOfAnother = (folded: string, kinds: readonly RowKind[]) =>
  kinds.length === 1 &&
  (((kinds[0] === 'person' || kinds[0] === 'gathering') && bodies.test(folded)) ||
    (kinds[0] === 'organisation' && ofPerson.test(folded)))

/** What is said of a person beside an organisation: `Person - Job title`. */
const ofPerson = /^(person|contact|kontakt)(s|ens|personens?)? (?!organi[sz]ation|company|foretag)/
