import type { Plan, ProfiledPlan } from 'neo4j-driver'

/** How often a profiled statement asked the store for something, in all. */
export function hitsOf(plan: ProfiledPlan | false): number {
  if (!plan) throw new Error('The statement was not profiled')
  return Number(plan.dbHits) + plan.children.reduce((sum, child) => sum + hitsOf(child), 0)
}

/** The operators of a plan, from the result down: `NodeIndexSeek`. */
export function operatorsOf(plan: Plan | ProfiledPlan | false): string[] {
  if (!plan) throw new Error('The statement was not planned')
  return [plan.operatorType.replace('@neo4j', ''), ...plan.children.flatMap((child) => operatorsOf(child))]
}
