import { brokenRules, type Candidate, hasReason, mayJoin, type Seed, scoreMembers } from './objective.ts'

/**
 * A group with each one who could be its next member, the best first: those that break fewest rules, then those of most
 * value. Only who has room and a reason to come is put forward.
 * @param members who are in it already; whoever leaves is not among them
 * @param notIds who is not to be put forward, beside the members: the one who leaves
 */
export function rankNextMembers(
  seed: Seed,
  members: readonly Candidate[],
  notIds: ReadonlySet<string>,
): (readonly Candidate[])[] {
  const ids = new Set(members.map(({ id }) => id))
  return seed.candidates
    .filter((candidate) => mayJoin(candidate) && !ids.has(candidate.id) && !notIds.has(candidate.id))
    .map((candidate) => ({ candidate, group: [...members, candidate] }))
    .filter(({ candidate, group }) => hasReason(seed, candidate, group))
    .map(({ candidate, group }) => {
      return { id: candidate.id, group, broken: brokenRules(seed, group).length, ...scoreMembers(seed, group) }
    })
    .sort((x, y) => x.broken - y.broken || y.value - x.value || (x.id < y.id ? -1 : 1))
    .map(({ group }) => group)
}
