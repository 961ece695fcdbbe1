import type { Network } from '../network/network.ts'
import type { OrganisationTies } from '../network/organisation-ties.ts'
import type { Gain, Unknown } from './explain.ts'

/** Who has said what. */
export interface Stated {
  readonly needs: ReadonlySet<string>
  readonly offers: ReadonlySet<string>
}

/** Who has said what they need, and what they offer. */
export function statedBy({ needs, offers }: Network): Stated {
  const holders = (of: readonly { readonly holderId: string }[]) => new Set(of.map(({ holderId }) => holderId))
  return { needs: holders(needs), offers: holders(offers) }
}

interface Circumstances {
  readonly statedBy: Stated
  readonly ties: OrganisationTies
  readonly placeUnknown: readonly string[]
  readonly confirmed: string | null
  /** Who takes what the other gives, and so gains. */
  readonly takers: readonly string[]
}

type Sides = readonly { readonly organisationId: string; readonly gains: readonly Gain[] }[]

/** Timing is never known from texts alone, so it is always said. */
export function unknownsOf(
  sides: Sides,
  { statedBy: stated, ties, placeUnknown, confirmed, takers }: Circumstances,
): Unknown[] {
  const aboutSides = sides.flatMap(({ organisationId, gains }, index): Unknown[] => {
    const other = sides[1 - index]?.organisationId ?? ''
    const hasNeeds = stated.needs.has(organisationId)
    const needs: Unknown[] = hasNeeds ? [] : [{ about: 'needsOf', organisationId }]
    const offers: Unknown[] =
      hasNeeds && !stated.offers.has(other) ? [{ about: 'offersOf', organisationId: other }] : []
    const known = hasNeeds && stated.offers.has(other) && !takers.includes(organisationId)
    const gain: Unknown[] = known && gains.length === 0 ? [{ about: 'gainOf', organisationId }] : []
    const links: Unknown[] = ties.neighbours.has(organisationId) ? [] : [{ about: 'linksOf', organisationId }]
    return [...needs, ...offers, ...gain, ...links]
  })
  const places = placeUnknown.map((organisationId): Unknown => ({ about: 'placeOf', organisationId }))
  const confirmation: Unknown[] = confirmed === null ? [{ about: 'confirmation' }] : []
  return [...aboutSides, ...places, ...confirmation, { about: 'timing' }]
}
