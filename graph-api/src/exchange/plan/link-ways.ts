import type { EntityKind } from '../mapping/targets.ts'
import type { RelationMeaning } from '../words/other-words.ts'
import type { PlannedLinkType } from './model.ts'

/** How a connection of a file can be written: as a relationship one way or turned round, as a collaboration, or as whose a need or an offer is. */
export type LinkMeaning =
  | { readonly type: PlannedLinkType; readonly turned: boolean }
  | 'collaboration'
  | 'holder'
  | null

interface Way {
  readonly from: EntityKind
  readonly to: EntityKind
  readonly type: PlannedLinkType
  readonly means: readonly RelationMeaning[]
  /** What is written goes the other way round. */
  readonly turned?: true
}

/** The ways in which things of two kinds hang together, the one that is taken where a word fits none first. */
const ways: readonly Way[] = [
  {
    from: 'organisation',
    to: 'initiative',
    type: 'TAKES_PART_IN',
    means: ['takes_part', 'collaborates', 'part_of', 'attends'],
  },
  { from: 'organisation', to: 'initiative', type: 'LEADS', means: ['leads', 'owns'] },
  { from: 'person', to: 'organisation', type: 'WORKS_AT', means: ['works_at'] },
  { from: 'person', to: 'initiative', type: 'CONTACT_FOR', means: ['contact_for'] },
  { from: 'initiative', to: 'initiative', type: 'PART_OF', means: ['part_of'] },
  { from: 'organisation', to: 'organisation', type: 'SUB_ORGANISATION_OF', means: ['part_of'] },
  { from: 'organisation', to: 'organisation', type: 'SUB_ORGANISATION_OF', means: ['owns'], turned: true },
  { from: 'initiative', to: 'theme', type: 'ABOUT', means: ['about'] },
  { from: 'need', to: 'theme', type: 'ABOUT', means: ['about'] },
  { from: 'offer', to: 'theme', type: 'ABOUT', means: ['about'] },
  { from: 'theme', to: 'theme', type: 'BROADER', means: ['broader', 'part_of'] },
  { from: 'organisation', to: 'place', type: 'LOCATED_IN', means: ['located_in'] },
  { from: 'initiative', to: 'place', type: 'LOCATED_IN', means: ['located_in'] },
  { from: 'gathering', to: 'place', type: 'LOCATED_IN', means: ['located_in'] },
  { from: 'organisation', to: 'gathering', type: 'TAKES_PART', means: ['attends'] },
  { from: 'person', to: 'gathering', type: 'TAKES_PART', means: ['attends'] },
]

/**
 * The way for a connection from one kind to another by what its word means. Two organisations collaborate unless one is a part
 * of the other. Two things of the same kind hang together only by a word that says so; where only one way exists between two
 * kinds it is taken, and the connection turned where it points the other way.
 */
export function wayOf(from: EntityKind, to: EntityKind, means: RelationMeaning | null): LinkMeaning {
  if (holds(from, to) || holds(to, from)) return 'holder'
  const straight = ways.filter((way) => way.from === from && way.to === to)
  const turned = ways.filter((way) => way.from === to && way.to === from)
  const fits = (way: Way) => means !== null && way.means.includes(means)
  const found = straight.find(fits)
  if (found) return { type: found.type, turned: found.turned ?? false }
  if (from === to) return from === 'organisation' ? 'collaboration' : null
  const back = turned.find(fits)
  if (back) return { type: back.type, turned: true }
  if (straight[0]) return { type: straight[0].type, turned: false }
  return turned[0] ? { type: turned[0].type, turned: true } : null
}

/** Needs and offers are somebody's, and nothing else joins them to organisations and people. */
const holds = (holder: EntityKind, held: EntityKind): boolean =>
  (holder === 'organisation' || holder === 'person') && (held === 'need' || held === 'offer')
