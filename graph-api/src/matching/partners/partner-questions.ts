import { seededRandom } from '../seeded-random.ts'
import type { PartnerNetwork } from './partner-network.ts'

/** What a network can be asked about itself: an initiative, and one who is on it. */
export interface PartnerQuestion {
  readonly initiative: number
  readonly hidden: number
}

/**
 * Questions that a network's own rows answer: an initiative with three organisations or more, and one of them that is in
 * another initiative too. Drawn from a fixed seed, in the order of initiatives.
 *
 * @param from which initiatives may be asked about
 */
export function drawQuestions(
  { members, initiatives, initiativesOf }: PartnerNetwork,
  most: number,
  from: (initiativeId: string) => boolean = () => true,
): PartnerQuestion[] {
  const random = seededRandom(members.length)
  const rows = members.flatMap((list, initiative) =>
    list.length < 3 || !from(initiatives[initiative]?.id ?? '')
      ? []
      : list
          .filter((one) => (initiativesOf[one]?.length ?? 0) > 1)
          .map((hidden) => ({ initiative, hidden, draw: random() })),
  )
  const drawn = rows.sort((x, y) => x.draw - y.draw).slice(0, most)
  return drawn.sort((x, y) => x.initiative - y.initiative)
}
