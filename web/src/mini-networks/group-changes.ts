import type { MiniNetworkProposal } from './queries.ts'

/** Somebody who can help somebody with something. */
export interface Help {
  readonly key: string
  readonly giver: string
  readonly gainer: string
  readonly offer: MiniNetworkProposal['gains'][number]['gain']['offer']
}

/** What is another in one group than in another, where a member has changed place with somebody. */
export interface GroupChanges {
  /** Who is new. */
  readonly joined: readonly { id: string; name: string }[]
  readonly gained: readonly Help[]
  readonly lost: readonly Help[]
  /** How many needs stay open. */
  readonly openBefore: number
  readonly openAfter: number
}

/** Who helps whom with what; several needs that one offer meets are one. */
const helpsIn = ({ gains, members }: MiniNetworkProposal): Map<string, Help> => {
  const names = new Map(members.map(({ organisation }) => [organisation.id, organisation.name]))
  const helps = new Map<string, Help>()
  for (const { giverId, gainerId, gain } of gains) {
    const [giver, gainer] = [names.get(giverId ?? ''), names.get(gainerId ?? '')]
    if (!giver || !gainer) continue
    const key = [giverId, gainerId, gain.offer.id].join(' ')
    helps.set(key, { key, giver, gainer, offer: gain.offer })
  }
  return helps
}

const membersOf = ({ members }: MiniNetworkProposal) => members.map(({ organisation }) => organisation)
const openIn = ({ needs }: MiniNetworkProposal): number => needs.filter(({ uncovered }) => uncovered).length

/** What changes for a group when it becomes another. */
export const changesBetween = (before: MiniNetworkProposal, after: MiniNetworkProposal): GroupChanges => {
  const [was, is] = [helpsIn(before), helpsIn(after)]
  const old = new Set(membersOf(before).map(({ id }) => id))
  return {
    joined: membersOf(after).filter(({ id }) => !old.has(id)),
    gained: [...is].flatMap(([key, help]) => (was.has(key) ? [] : [help])),
    lost: [...was].flatMap(([key, help]) => (is.has(key) ? [] : [help])),
    openBefore: openIn(before),
    openAfter: openIn(after),
  }
}
