import type { Candidate } from '../matching/groups/objective.ts'
import type { Need } from '../matching/network/network.ts'
import type { Facts } from './facts.ts'
import type { AroundFacts, OrganisationFacts } from './rows.ts'
import type { Texts } from './texts.ts'

const needsConsidered = 24
const candidatesConsidered = 40
/** A need this like the one in the middle belongs to the same question. */
const leastChance = 0.3

/**
 * Who shares the question: whoever holds, supports or is committed to what is in the middle; around a theme or a need,
 * whoever needs, offers or leads something filed under it.
 */
export function whoShares(around: AroundFacts, facts: Facts): Set<string> {
  const shares = new Set(around.organisationIds)
  if (around.label === 'Motivation' || around.label === 'Challenge') return shares
  const themes = new Set(around.themeIds)
  const about = (themeIds: readonly string[]) => themeIds.some((id) => themes.has(id))
  for (const { holderId, themeIds } of facts.statements.values()) if (about(themeIds)) shares.add(holderId)
  for (const { leadIds, themeIds } of facts.initiatives.values()) {
    if (about(themeIds)) for (const id of leadIds) shares.add(id)
  }
  return shares
}

/**
 * The needs that belong to the question, those that somebody can meet first: the one in the middle, those like it, those
 * filed under its themes, and those that `belongs` tells of.
 */
export function needsAround(
  around: AroundFacts,
  needs: readonly Need[],
  {
    texts,
    belongs,
    answered,
  }: {
    readonly texts: Texts
    /** Whether a need belongs for another reason than its text and themes. */
    readonly belongs: (need: Need) => boolean
    /** How well others can meet a need, 0 to 1. */
    readonly answered: (need: Need) => number
  },
): Need[] {
  const themes = new Set(around.themeIds)
  const near = new Map(
    texts.matches
      .of(around.id, 'need')
      .filter(({ chance }) => chance >= leastChance)
      .map(({ text, chance }) => [text.id, chance]),
  )
  const worth = (need: Need) => {
    if (need.id === around.id) return 10
    const themed = need.themeIds.some((id) => themes.has(id)) ? 0.5 : 0
    const closeness = themed + (belongs(need) ? 0.3 : 0) + (near.get(need.id) ?? 0)
    return closeness === 0 ? 0 : closeness + answered(need)
  }
  return needs
    .map((need) => ({ need, value: worth(need) }))
    .filter(({ value }) => value > 0)
    .sort((x, y) => y.value - x.value || (x.need.id < y.need.id ? -1 : 1))
    .slice(0, needsConsidered)
    .map(({ need }) => need)
}

/** Who could be a member: who holds one of the needs, who can meet one, and who shares the question. */
export function candidatesAround(
  needs: readonly Need[],
  {
    facts,
    sharers,
    worth,
  }: {
    readonly facts: Facts
    readonly sharers: ReadonlySet<string>
    readonly worth: (organisationId: string, need: Need) => number
  },
): Candidate[] {
  const holders = new Set(needs.map(({ holderId }) => holderId))
  const load = loads(facts)
  const worthOf = (id: string) => {
    const gives = needs.reduce((best, need) => Math.max(best, need.holderId === id ? 0 : worth(id, need)), 0)
    return gives + (holders.has(id) ? 0.5 : 0) + (sharers.has(id) ? 0.3 : 0)
  }
  return [...facts.organisations.values()]
    .map((organisation) => ({ organisation, value: worthOf(organisation.id) }))
    .filter(({ value }) => value > 0)
    .sort((x, y) => y.value - x.value || (x.organisation.id < y.organisation.id ? -1 : 1))
    .slice(0, candidatesConsidered)
    .map(({ organisation }) => candidateFrom(organisation, { sharers, ...load }))
}

/** Those that a person chose, whoever they are: what speaks against them is said, and nobody is left out unsaid. */
export function candidatesChosen(
  memberIds: readonly string[],
  { facts, sharers }: { readonly facts: Facts; readonly sharers: ReadonlySet<string> },
): Candidate[] {
  const load = loads(facts)
  return [...new Set(memberIds)].sort().flatMap((id) => {
    const organisation = facts.organisations.get(id)
    return organisation ? [candidateFrom(organisation, { sharers, ...load })] : []
  })
}

function candidateFrom(
  organisation: OrganisationFacts,
  { sharers, active, open }: ReturnType<typeof loads> & { readonly sharers: ReadonlySet<string> },
): Candidate {
  return {
    id: organisation.id,
    sector: organisation.kind,
    active: active.get(organisation.id) ?? 0,
    capacity: organisation.capacity,
    openProposals: open.get(organisation.id) ?? 0,
    sharesMotivation: sharers.has(organisation.id),
  }
}

/** How much each organisation is in already, and how many forming networks wait for its answer. */
function loads(facts: Facts) {
  const active = new Map<string, number>()
  const open = new Map<string, number>()
  const count = (to: Map<string, number>, ids: readonly string[]) => {
    for (const id of ids) to.set(id, (to.get(id) ?? 0) + 1)
  }
  for (const { status, organisationIds } of facts.collaborations.values()) {
    if (status === 'active' || status === 'exploring') count(active, organisationIds)
  }
  for (const { status, organisationIds } of facts.miniNetworks.values()) {
    count(status === 'forming' ? open : active, organisationIds)
  }
  return { active, open }
}
