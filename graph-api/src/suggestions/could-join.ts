import { createPartnerRanker, type PartnerRanker } from '../matching/partners/rank-partners.ts'
import type { Facts } from './facts.ts'
import type { InitiativeFacts } from './rows.ts'
import { similarLimits } from './similar.ts'
import type { Texts } from './texts.ts'

/** An organisation that is not on an initiative and might belong there, with what says so: ids, never a text. */
export interface CouldJoin {
  readonly organisationId: string
  /** Its own initiatives that are like this one, the likest first, one or two. */
  readonly initiativeIds: readonly string[]
  /** Somebody on the initiative that it works with already. */
  readonly partnerId: string | null
  /** Where both are. */
  readonly placeId: string | null
}

/** What is looked through, from the top of the ranking. */
const looked = 30
/** An initiative less like this one is said only where somebody or somewhere is shared too (chosen on the demo). */
const leastLike = 0.1
const initiativesNamed = 2
/** For how many initiatives an organisation is named at most. */
const mostNamed = 8

/** The ranker over the facts as they stand. Made when first asked for. */
export function rankerOver(facts: Facts, texts: Texts): PartnerRanker {
  return createPartnerRanker({
    organisations: [...facts.organisations.values()].map(({ id, name, kind, placeId }) => {
      return { id, name, kind, town: facts.places.get(placeId ?? '')?.name ?? '', country: '' }
    }),
    initiatives: [...facts.initiatives.values()].map(({ id, title, summary, organisationIds, themeIds }) => {
      return { id, text: `${title} ${summary ?? ''}`, organisationIds, themeIds }
    }),
    index: texts.initiatives,
  })
}

/**
 * Who might belong on an initiative, as the partner ranker orders them, of whom something can be said that a reader can
 * check: an initiative of theirs that is like it, or one a little like it and somebody or a place in common. Nobody where it
 * is over, or where nothing can be said. Whoever says that they can carry no more is left out, and an organisation is
 * named only for the initiatives that its own are most like, so that the busiest does not stand everywhere.
 */
export function findCouldJoin(
  sources: { readonly facts: Facts; readonly texts: Texts; readonly ranker: PartnerRanker },
  { initiativeId, first }: { readonly initiativeId: string; readonly first: number },
): CouldJoin[] {
  const { facts, ranker } = sources
  const initiative = facts.initiatives.get(initiativeId)
  if (!initiative || initiative.status === 'completed') return []
  const similarity = similarityToOwn(sources)
  return ranker
    .rank({ initiativeId, first: looked })
    .filter(({ organisationId }) => !isFull(facts, organisationId))
    .flatMap(({ organisationId }) => {
      const own = similarity(organisationId, initiative)
      const partnerId = partnerInCommon(facts, organisationId, initiative)
      const home = facts.organisations.get(organisationId)?.placeId ?? null
      const placeId = home !== null && home === initiative.placeId ? home : null
      const [best] = own
      if (!best || !(best.cosine >= similarLimits.possible || partnerId || placeId)) return []
      if (!fitsAmongBest(sources, { organisationId, cosine: best.cosine })) return []
      return [{ organisationId, initiativeIds: own.map(({ id }) => id), partnerId, placeId }]
    })
    .slice(0, first)
}

/** The initiatives of an organisation that are like another one, with how much. */
function similarityToOwn({ facts, texts }: { readonly facts: Facts; readonly texts: Texts }) {
  return (organisationId: string, { id: asked }: InitiativeFacts) =>
    initiativesOf(facts, organisationId)
      .filter(({ id }) => id !== asked)
      .map(({ id }) => ({ id, cosine: texts.initiatives.cosine(asked, id) }))
      .filter(({ cosine }) => cosine >= leastLike)
      .sort((x, y) => y.cosine - x.cosine || (x.id < y.id ? -1 : 1))
      .slice(0, initiativesNamed)
}

/** Whether an initiative is among the few that an organisation's own are most like: a cap on how often it is named. */
function fitsAmongBest(
  { facts, texts }: { readonly facts: Facts; readonly texts: Texts },
  { organisationId, cosine }: { readonly organisationId: string; readonly cosine: number },
): boolean {
  const most = mostNamed
  const own = initiativesOf(facts, organisationId)
  const mine = new Set(own.map(({ id }) => id))
  const better = new Set(
    own.flatMap(({ id }) =>
      texts.initiatives
        .query(id, { k: most + mine.size, filter: (other) => !mine.has(other) && isOpen(facts, other) })
        .filter((one) => one.cosine > cosine + 1e-9)
        .map((one) => one.id),
    ),
  )
  return better.size < most
}

function isOpen(facts: Facts, id: string): boolean {
  return facts.initiatives.get(id)?.status !== 'completed'
}

function initiativesOf(facts: Facts, organisationId: string): InitiativeFacts[] {
  return [...facts.initiatives.values()].filter(({ organisationIds }) => organisationIds.includes(organisationId))
}

function collaborationsOf(facts: Facts, organisationId: string) {
  return [...facts.collaborations.values()].filter(
    ({ status, organisationIds }) => status !== 'ended' && organisationIds.includes(organisationId),
  )
}

function isFull(facts: Facts, organisationId: string): boolean {
  const capacity = facts.organisations.get(organisationId)?.capacity ?? null
  return capacity !== null && collaborationsOf(facts, organisationId).length >= capacity
}

function partnerInCommon(facts: Facts, organisationId: string, { organisationIds }: InitiativeFacts): string | null {
  const others = new Set(collaborationsOf(facts, organisationId).flatMap((one) => one.organisationIds))
  return organisationIds.find((id) => others.has(id)) ?? null
}
