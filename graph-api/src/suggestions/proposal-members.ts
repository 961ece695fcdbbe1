import { type Candidate, mayJoin, type Seed, type SeedNeed } from '../matching/groups/objective.ts'
import { invitationsTo, roleIn, type Tie } from '../matching/groups/question.ts'
import { questionLimits } from '../matching/groups/weights.ts'
import type { About } from '../matching/pairs/text-matches.ts'
import type { Facts } from './facts.ts'
import type { AroundFacts, OrganisationFacts } from './rows.ts'
import type { Texts } from './texts.ts'

const needsConsidered = 24
const candidatesConsidered = 40

/**
 * The needs that belong to the question: the one in the middle, those that tie somebody to it, and those that an offer about it
 * meets for sure; the met ones first.
 */
export function needsAround(
  around: AroundFacts,
  ties: readonly Tie[],
  {
    facts,
    answered,
    metForSureBy,
  }: {
    readonly facts: Facts
    readonly answered: (needId: string) => number
    /** Which needs an offer meets for sure, and how surely. */
    readonly metForSureBy: (offerId: string) => readonly { readonly needId: string; readonly match: number }[]
  },
): SeedNeed[] {
  const weights = new Map<string, number>()
  if (around.label === 'Need') weights.set(around.id, 1)
  else {
    for (const { way, textId, strength } of ties) {
      if (way !== 'offers') continue
      for (const { needId, match } of metForSureBy(textId)) {
        weights.set(needId, Math.max(weights.get(needId) ?? 0, strength * match))
      }
    }
  }
  for (const { textId, strength } of ties) {
    if (strength < questionLimits.needStrength || (weights.get(textId) ?? 0) >= strength) continue
    if (facts.statements.get(textId)?.isNeed) weights.set(textId, strength)
  }
  return [...weights]
    .map(([id, weight]) => ({ id, weight, holderId: facts.statements.get(id)?.holderId ?? '' }))
    .filter(({ holderId }) => facts.organisations.has(holderId))
    .map((need) => ({ need, worth: need.weight * (0.5 + answered(need.id)) }))
    .sort((x, y) => y.worth - x.worth || (x.need.id < y.need.id ? -1 : 1))
    .slice(0, needsConsidered)
    .map(({ need }) => need)
}

/** Who could be a member: whoever has to do with the question, and whoever meets one of its needs. */
export function candidatesAround(
  needs: readonly SeedNeed[],
  {
    facts,
    ties,
    worth,
  }: {
    readonly facts: Facts
    readonly ties: readonly Tie[]
    readonly worth: (organisationId: string, needId: string) => number
  },
): Candidate[] {
  const load = loads(facts)
  const of = byOrganisation(ties)
  return [...facts.organisations.values()]
    .map((organisation) => {
      const role = roleIn(of.get(organisation.id) ?? [])
      const gives = needs.reduce(
        (best, need) => Math.max(best, need.holderId === organisation.id ? 0 : worth(organisation.id, need.id)),
        0,
      )
      const candidate = candidateFrom(organisation, { ...role, ...load })
      return { candidate, value: role.stake + role.help + gives }
    })
    .filter(({ value }) => value > 0)
    .sort((x, y) => y.value - x.value || (x.candidate.id < y.candidate.id ? -1 : 1))
    .slice(0, candidatesConsidered)
    .map(({ candidate }) => candidate)
}

/** Those that a person chose, whoever they are: what speaks against them is said, and nobody is left out unsaid. */
export function candidatesChosen(
  memberIds: readonly string[],
  { facts, ties }: { readonly facts: Facts; readonly ties: readonly Tie[] },
): Candidate[] {
  const load = loads(facts)
  const of = byOrganisation(ties)
  return [...new Set(memberIds)].sort().flatMap((id) => {
    const organisation = facts.organisations.get(id)
    return organisation ? [candidateFrom(organisation, { ...roleIn(of.get(id) ?? []), ...load })] : []
  })
}

/** Whom to ask besides, where those who have to do with a question are too few: who works with the same theme and has room. */
export function alsoAsked(
  around: AroundFacts,
  about: About['texts'],
  {
    facts,
    texts,
    ties,
    seed,
  }: { readonly facts: Facts; readonly texts: Texts; readonly ties: readonly Tie[]; readonly seed: Seed },
): Tie[] {
  const there = new Set([...ties.map(({ organisationId }) => organisationId), ...seed.candidates.map(({ id }) => id)])
  const asked = invitationsTo(around, about, {
    texts: texts.matches.nearest.texts,
    isTied: (id) => there.has(id),
  })
  const ids = asked.map(({ organisationId }) => organisationId)
  const free = new Set(
    candidatesChosen(ids, { facts, ties: asked })
      .filter(mayJoin)
      .map(({ id }) => id),
  )
  return asked.filter(({ organisationId }) => free.has(organisationId)).slice(0, questionLimits.mostInvited)
}

function byOrganisation(ties: readonly Tie[]): ReadonlyMap<string, Tie[]> {
  const found = new Map<string, Tie[]>()
  for (const tie of ties) found.set(tie.organisationId, [...(found.get(tie.organisationId) ?? []), tie])
  return found
}

function candidateFrom(
  organisation: OrganisationFacts,
  { active, open, ...role }: ReturnType<typeof loads> & ReturnType<typeof roleIn>,
): Candidate {
  return {
    id: organisation.id,
    sector: organisation.kind,
    active: active.get(organisation.id) ?? 0,
    capacity: organisation.capacity,
    openProposals: open.get(organisation.id) ?? 0,
    ...role,
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
