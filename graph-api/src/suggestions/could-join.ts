import { createPartnerRanker, type PartnerRanker } from '../matching/partners/rank-partners.ts'
import type { Facts } from './facts.ts'
import type { InitiativeFacts } from './rows.ts'
import { similarLimits } from './similar.ts'
import type { Texts } from './texts.ts'

/** An organisation that is not on an initiative and might belong there, with what says so: ids, never a text. */
export interface CouldJoin {
  readonly organisationId: string
  readonly level: 'possible' | 'far_fetched'
  /** Its own initiatives that are most like this one, the likest first, at most two. */
  readonly initiativeIds: readonly string[]
  /** What it offers that the initiative could use. */
  readonly offerId: string | null
  /** Somebody on the initiative that it works with already. */
  readonly partnerId: string | null
  /** Where both are. */
  readonly placeId: string | null
}

/** What is looked through, from the top of the ranking. */
const looked = 60
/** An initiative of theirs less like this one makes it far-fetched, unless somebody or somewhere is shared too (chosen on the demo). */
const leastLike = 0.1
/** From this chance an offer is of use to an initiative. */
const leastOffer = 0.12
const initiativesNamed = 2

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
 * Who might belong on an initiative, as the partner ranker orders them and then whoever offers what it could use: those of
 * whom something can be said that a reader can check come first, the others are far-fetched. Nobody where it is over. Whoever
 * says that they can carry no more is left out.
 */
export function findCouldJoin(
  sources: { readonly facts: Facts; readonly texts: Texts; readonly ranker: PartnerRanker },
  { initiativeId, first }: { readonly initiativeId: string; readonly first: number },
): CouldJoin[] {
  const { facts, ranker } = sources
  const initiative = facts.initiatives.get(initiativeId)
  if (!initiative || initiative.status === 'completed') return []
  const offers = usefulOffers(sources, initiative)
  const ranked = ranker.rank({ initiativeId, first: looked }).map(({ organisationId }) => organisationId)
  const found = [...new Set([...ranked, ...offers.keys()])]
    .filter((id) => facts.organisations.has(id) && !initiative.organisationIds.includes(id) && !isFull(facts, id))
    .flatMap((id) => reasonFor(id, initiative, { ...sources, offerId: offers.get(id) ?? null }) ?? [])
  const possible = found.filter(({ level }) => level === 'possible')
  return [...possible, ...found.filter(({ level }) => level !== 'possible')].slice(0, first)
}

/** What says that an organisation might belong; nothing where it runs nothing and offers nothing that says anything. */
function reasonFor(
  organisationId: string,
  initiative: InitiativeFacts,
  { facts, texts, offerId }: { readonly facts: Facts; readonly texts: Texts; readonly offerId: string | null },
): CouldJoin | undefined {
  const own = similarOwn({ facts, texts }, organisationId, initiative)
  const partnerId = partnerInCommon(facts, organisationId, initiative)
  const home = facts.organisations.get(organisationId)?.placeId ?? null
  const placeId = home !== null && home === initiative.placeId ? home : null
  const likeness = own[0]?.cosine ?? 0
  if (own.length === 0 && offerId === null) return undefined
  const isAlike = likeness >= similarLimits.possible || (likeness >= leastLike && (partnerId ?? placeId) !== null)
  return {
    organisationId,
    level: isAlike || offerId !== null ? 'possible' : 'far_fetched',
    initiativeIds: own.filter(({ cosine }, at) => at === 0 || cosine >= leastLike).map(({ id }) => id),
    offerId,
    partnerId,
    placeId,
  }
}

/** The initiatives of an organisation that are most like another one, with how much. */
function similarOwn(
  { facts, texts }: { readonly facts: Facts; readonly texts: Texts },
  organisationId: string,
  { id: asked }: InitiativeFacts,
) {
  if (!texts.initiatives.has(asked)) return []
  return initiativesOf(facts, organisationId)
    .filter(({ id }) => id !== asked && texts.initiatives.has(id))
    .map(({ id }) => ({ id, cosine: texts.initiatives.cosine(asked, id) }))
    .filter(({ cosine }) => cosine > 0)
    .sort((x, y) => y.cosine - x.cosine || (x.id < y.id ? -1 : 1))
    .slice(0, initiativesNamed)
}

/** Whoever offers what an initiative could use, with the best of it, the surest first. */
function usefulOffers(
  { facts, texts }: { readonly facts: Facts; readonly texts: Texts },
  { id }: InitiativeFacts,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const { text, chance } of texts.matches.of(id, 'offer').sort((x, y) => y.chance - x.chance)) {
    const holderId = facts.statements.get(text.id)?.holderId
    if (chance >= leastOffer && holderId !== undefined && !found.has(holderId)) found.set(holderId, text.id)
  }
  return found
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

/** Somebody on an initiative that an organisation works with, in a collaboration or on another initiative that goes on. */
function partnerInCommon(
  facts: Facts,
  organisationId: string,
  { id: asked, organisationIds }: InitiativeFacts,
): string | null {
  const others = new Set(collaborationsOf(facts, organisationId).flatMap((one) => one.organisationIds))
  for (const { id, status, organisationIds: on } of initiativesOf(facts, organisationId)) {
    if (id !== asked && status !== 'completed') for (const other of on) others.add(other)
  }
  return organisationIds.find((id) => id !== organisationId && others.has(id)) ?? null
}
