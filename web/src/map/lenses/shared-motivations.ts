import { allOfKind, type MapIndex, nearOfKinds } from './map-index.ts'

export interface Shared {
  readonly motivation: number
  /** Organisations and people that hold it or stand behind it. */
  readonly holders: readonly number[]
  /** Initiatives that answer it. */
  readonly answers: readonly number[]
  /** Organisations that run those initiatives: they have got past it, or are on their way. */
  readonly past: readonly number[]
}

/** Who shares one hope or concern, and who does something about it. */
export function sharedMotivation(index: MapIndex, motivation: number): Shared {
  const holders = nearOfKinds(index, motivation, ['ORGANISATION', 'PERSON'])
  const answers = nearOfKinds(index, motivation, ['INITIATIVE'])
  const past = new Set(answers.flatMap((initiative) => nearOfKinds(index, initiative, ['ORGANISATION'])))
  return { motivation, holders, answers, past: [...past] }
}

/** The hopes and concerns that somebody shares, the most shared first. */
export function mostShared(index: MapIndex): Shared[] {
  return allOfKind(index, 'MOTIVATION')
    .map((motivation) => sharedMotivation(index, motivation))
    .filter(({ holders, answers }) => holders.length + answers.length > 0)
    .sort((a, b) => b.holders.length - a.holders.length || b.answers.length - a.answers.length)
}
