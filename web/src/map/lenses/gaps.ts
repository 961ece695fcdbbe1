import { allOfKind, type MapIndex, nearOfKinds } from './map-index.ts'

export interface UnsharedChallenge {
  readonly challenge: number
  readonly partners: readonly number[]
}

/** Climate challenges that one partner or none has committed to, those with none first. */
export function lonelyChallenges(index: MapIndex): { found: UnsharedChallenge[]; total: number } {
  const all = allOfKind(index, 'CHALLENGE').map((challenge) => ({
    challenge,
    partners: nearOfKinds(index, challenge, ['ORGANISATION']),
  }))
  const found = all.filter(({ partners }) => partners.length <= 1).sort((a, b) => a.partners.length - b.partners.length)
  return { found, total: all.length }
}

export interface Unmet {
  readonly need: number
  readonly seekers: readonly number[]
  readonly themes: readonly number[]
}

/**
 * Needs within whose themes nobody else offers anything. A need without a theme counts: nobody can be said to meet it.
 * Whether an offer under the same theme really answers the need is for people, and for the synergies, to say.
 */
export function unmetNeeds(index: MapIndex): { found: Unmet[]; total: number } {
  const needs = allOfKind(index, 'NEED')
  const found = needs.flatMap((need) => {
    const seekers = nearOfKinds(index, need, ['ORGANISATION', 'PERSON'])
    const themes = nearOfKinds(index, need, ['THEME'])
    const offers = themes.flatMap((theme) => nearOfKinds(index, theme, ['OFFER']))
    const met = offers.some((offer) =>
      nearOfKinds(index, offer, ['ORGANISATION', 'PERSON']).some((holder) => !seekers.includes(holder)),
    )
    return met ? [] : [{ need, seekers, themes }]
  })
  return { found, total: needs.length }
}
