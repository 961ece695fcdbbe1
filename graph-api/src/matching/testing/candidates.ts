import type { Candidate, Seed } from '../groups/objective.ts'
import { seededRandom } from '../seeded-random.ts'

/** Somebody who has room and nothing to do with the question, but for what a test says. */
export function sampleCandidate(id: string, of: Partial<Candidate> = {}): Candidate {
  const idle = { active: 0, capacity: null, openProposals: 0, stake: 0, holds: false, help: 0, ties: 0 }
  return { id, sector: 'company', ...idle, ...of }
}

/** A seed drawn from a number: some have something at stake, some bring something, some have no room. */
export function drawSeed(start: number, size: number): Seed {
  const random = seededRandom(start)
  const ids = Array.from({ length: size }, (_, index) => `org${String(index).padStart(2, '0')}`)
  const sectors = ['municipality', 'company', 'association', 'academia', 'authority']
  const candidates = ids.map((id, index) =>
    sampleCandidate(id, {
      sector: sectors[Math.floor(random() * sectors.length)] ?? 'company',
      active: Math.floor(random() * 4),
      capacity: random() < 0.2 ? null : 1 + Math.floor(random() * 5),
      openProposals: Math.floor(random() * 2.4),
      stake: random() < 0.35 ? random() : 0,
      ties: 0.5,
      help: random() < 0.3 ? random() : 0,
      helpBy: index % 4 === 0 ? 'what they run together' : null,
    }),
  )
  const needs = Array.from({ length: 3 + Math.floor(random() * 6) }, (_, index) => ({
    id: `need${index}`,
    holderId: ids[Math.floor(random() * size)] ?? '',
    weight: 0.2 + random() * 0.8,
  }))
  const chances = new Map(
    ids.map((id) => [id, new Map(needs.map((need) => [need.id, random() < 0.35 ? random() * 0.8 : 0]))] as const),
  )
  const distances = new Map(ids.map((id) => [id, new Map<string, number>()] as const))
  ids.forEach((left, at) => {
    for (const right of ids.slice(at)) {
      const links = 1 + Math.floor(random() * 6)
      distances.get(left)?.set(right, links)
      distances.get(right)?.set(left, links)
    }
  })
  return {
    needs,
    candidates,
    chance: (member, need) => chances.get(member)?.get(need) ?? 0,
    distance: (left, right) => distances.get(left)?.get(right) ?? Number.POSITIVE_INFINITY,
  }
}
