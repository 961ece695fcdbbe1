import { composeMiniNetwork } from '@mellanrum/graph-api/matching/groups/compose'
import {
  brokenRules,
  type Candidate,
  mayJoin,
  type Seed,
  scoreMembers,
} from '@mellanrum/graph-api/matching/groups/objective'
import { sizeLimits } from '@mellanrum/graph-api/matching/groups/weights'
import { seededRandom } from '@mellanrum/graph-api/matching/seeded-random'
import { TextIndex } from '@mellanrum/graph-api/matching/text/text-index'
import { membershipsOf } from './baseline-partners.ts'
import type { Dataset, DatasetInitiative } from './dataset.ts'
import { meanWithInterval } from './measures.ts'
import type { Task, TaskReport } from './task.ts'

const SEEDS = 30
/** Small enough to try every set of three to seven. */
const CANDIDATES = 11
const NEEDS = 6

/**
 * Mini-networks against exact enumeration: each seed is drawn from the dataset (an initiative, the texts nearest to it as
 * what is needed, and organisations near it), and the engine's set is held against the best of all sets that keep the
 * rules. Chances are likenesses of texts; capacity and consent, which no dataset has, are drawn from a fixed seed.
 */
export const miniNetworks: Task = {
  name: 'mini-networks',
  lacks: ({ network }) => (network.organisations.length < CANDIDATES ? 'there are too few organisations' : undefined),
  run(dataset: Dataset): TaskReport {
    const compared = drawSeeds(dataset).map(compare)
    const shares = compared.flatMap(({ share }) => share ?? [])
    const greedy = compared.flatMap(({ greedyShare }) => greedyShare ?? [])
    const sentence = (who: string, values: readonly number[]) => {
      const { value, low, high } = meanWithInterval(values)
      const exact = values.filter((one) => one > 1 - 1e-9).length
      return `${who}: ${value.toFixed(4)} [${low.toFixed(4)}–${high.toFixed(4)}] of the optimum, exact in ${exact} of ${values.length}.`
    }
    const broken = compared.filter(({ broken }) => broken).length
    return {
      methods: [],
      notes: [
        sentence('Greedy, blind to the rules ahead', greedy),
        sentence('Engine', shares),
        `Rules broken: ${broken}. Seeds without any lawful set: ${compared.length - shares.length}.`,
      ],
    }
  },
}

function drawSeeds({ network }: Dataset): Seed[] {
  const { organisationsOn, initiativesOf } = membershipsOf(network)
  const index = new TextIndex(
    network.initiatives.map(({ id, texts }) => ({
      id,
      parts: texts.map(({ title, summary, language }) => ({ text: `${title} ${summary}`, language })),
    })),
  )
  const random = seededRandom(network.initiatives.length)
  const kinds = new Map(network.organisations.map(({ id, kind, country }) => [id, kind || country]))
  const seeds: Seed[] = []
  for (let tries = 0; seeds.length < SEEDS && tries < 20 * SEEDS; tries += 1) {
    const start = network.initiatives[Math.floor(random() * network.initiatives.length)]
    const seed = start && seedAround({ start, index, organisationsOn, initiativesOf, kinds, random })
    if (seed !== undefined) seeds.push(seed)
  }
  return seeds
}

function seedAround(given: {
  start: DatasetInitiative
  index: TextIndex
  organisationsOn: ReadonlyMap<string, readonly string[]>
  initiativesOf: ReadonlyMap<string, readonly string[]>
  kinds: ReadonlyMap<string, string>
  random: () => number
}): Seed | undefined {
  const { start, index, organisationsOn, initiativesOf, kinds, random } = given
  const near = [start.id, ...index.query(start.id, { k: 60 }).map(({ id }) => id)]
  const ids = [...new Set(near.flatMap((id) => organisationsOn.get(id) ?? []))].slice(0, CANDIDATES)
  if (ids.length < CANDIDATES) return undefined
  const needs = near.slice(0, NEEDS).map((id) => ({
    id,
    holderId: organisationsOn.get(id)?.find((one) => ids.includes(one)) ?? '',
    weight: 0.2 + 0.8 * random(),
  }))
  const chances = new Map<string, number>()
  for (const id of ids) {
    for (const need of needs) {
      const offers = (initiativesOf.get(id) ?? []).filter((one) => one !== need.id)
      chances.set(`${id} ${need.id}`, Math.max(0, ...offers.map((one) => index.cosine(one, need.id))))
    }
  }
  const candidates: Candidate[] = ids.map((id) => ({
    id,
    sector: kinds.get(id) ?? '',
    active: Math.floor(random() * 4),
    capacity: random() < 0.2 ? null : 1 + Math.floor(random() * 5),
    openProposals: Math.floor(random() * 2.4),
    stake: random() < 0.5 ? random() : 0,
    holds: false,
    ties: 0,
    help: random() < 0.3 ? random() : 0,
  }))
  const together = (left: string, right: string) =>
    (initiativesOf.get(left) ?? []).some((one) => organisationsOn.get(one)?.includes(right))
  return {
    needs,
    candidates,
    chance: (memberId, needId) => chances.get(`${memberId} ${needId}`) ?? 0,
    distance: (left, right) => (together(left, right) ? 1 : 3),
  }
}

function compare(seed: Seed): { share?: number; greedyShare?: number; broken: boolean } {
  const best = bestOfAll(seed)
  const found = composeMiniNetwork(seed)
  const broken = found !== null && brokenRules(seed, found.members).length > 0
  if (best === undefined || best <= 0) return { broken }
  const greedy = greedyValue(seed) ?? 0
  return { share: (found?.value ?? 0) / best, greedyShare: Math.max(0, greedy) / best, broken }
}

/** Every set of three to seven that keeps the rules. */
function bestOfAll(seed: Seed): number | undefined {
  let best: number | undefined
  const extend = (from: number, members: readonly Candidate[]) => {
    if (members.length >= sizeLimits.fewest && brokenRules(seed, members).length === 0) {
      best = Math.max(best ?? Number.NEGATIVE_INFINITY, scoreMembers(seed, members).value)
    }
    if (members.length === sizeLimits.most) return
    seed.candidates.slice(from).forEach((next, at) => {
      extend(from + at + 1, [...members, next])
    })
  }
  extend(0, [])
  return best
}

/** Adds whoever raises the value most; the best lawful set on the way. */
function greedyValue(seed: Seed): number | undefined {
  let members: Candidate[] = []
  let best: number | undefined
  while (members.length < sizeLimits.most) {
    const open = seed.candidates.filter((one) => !members.includes(one) && mayJoin(one))
    const grown = open
      .map((one) => [...members, one])
      .sort((a, b) => scoreMembers(seed, b).value - scoreMembers(seed, a).value)
    const next = grown[0]
    if (next === undefined) break
    members = next
    if (members.length >= sizeLimits.fewest && brokenRules(seed, members).length === 0) {
      best = Math.max(best ?? Number.NEGATIVE_INFINITY, scoreMembers(seed, members).value)
    }
  }
  return best
}
