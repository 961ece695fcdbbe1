import { objectiveWeights } from './weights.ts'

/** What an organisation is to the question that a mini-network gathers around. */
export interface QuestionRole {
  readonly id: string
  /** How much it has at stake in the question that the network gathers around, 0 to 1 (`roleIn`). */
  readonly stake: number
  /** Whether the question is its own: it voiced it, supports it, seeks it or is committed to it. */
  readonly holds: boolean
  /** How much it brings to the question, beside meeting members' needs, 0 to 1. */
  readonly help: number
  /** The initiative, hope or other text by which it has something at stake, and that by which it helps; null where it is its own alone. */
  readonly stakeBy?: string | null
  readonly helpBy?: string | null
}

/** Stands in `helpBy` for any initiative that is only said to answer: several such count once, and add no breadth. */
export const declaredAnswer = 'declared answer'

/** What the members have at stake in the question together, 0 to 1. */
export function combinedStake(members: readonly QuestionRole[]): number {
  const stakes = onceEach(members, ({ stake, stakeBy }) => [stake, stakeBy])
  return 1 - stakes.reduce((left, stake) => left * (1 - objectiveWeights.stakeShare * stake), 1)
}

/** How much the members bring to the question together, 0 to 1. */
export function combinedHelp(members: readonly QuestionRole[]): number {
  const helps = onceEach(members, ({ help, helpBy }) => [help, helpBy])
  return 1 - helps.reduce((left, help) => left * (1 - help), 1)
}

/** What several have by one and the same text counts once: who runs an initiative together knows each other already. */
function onceEach(
  members: readonly QuestionRole[],
  of: (member: QuestionRole) => readonly [value: number, by: string | null | undefined],
): number[] {
  const byText = new Map<string, number>()
  for (const member of members) {
    const [value, by] = of(member)
    const key = by ?? member.id
    byText.set(key, Math.max(value, byText.get(key) ?? 0))
  }
  return [...byText.values()]
}

/** Those whom nothing ties to the question but that an initiative of theirs is said to answer it. */
export function onlyDeclared<One extends QuestionRole>(members: readonly One[]): One[] {
  return members.filter(({ stake, helpBy }) => stake === 0 && helpBy === declaredAnswer)
}

/** Without those that are there by the very text that another is there by, who add no breadth: they know each other already. */
export function withOwnReason<One extends QuestionRole>(members: readonly One[]): One[] {
  const texts = new Set<string>()
  return members.filter(({ holds, helpBy, stakeBy }) => {
    const text = helpBy ?? stakeBy ?? null
    const isOwn = holds || text === null || (text !== declaredAnswer && !texts.has(text))
    if (text !== null) texts.add(text)
    return isOwn
  })
}
