import type { NodeKind } from '../model.ts'

/** What relations may join, as the API's own rules say; the API refuses the rest. */
interface LinkRule {
  readonly from: readonly NodeKind[]
  readonly to: readonly NodeKind[]
  /** It has a first and a last day. */
  readonly lasting: boolean
}

const holders = ['ORGANISATION', 'PERSON'] as const
const about = [
  'INITIATIVE',
  'NEED',
  'OFFER',
  'MOTIVATION',
  'CHALLENGE',
  'COLLABORATION',
  'MINI_NETWORK',
  'STORY',
] as const

export const linkRules = {
  LEADS: { from: ['ORGANISATION'], to: ['INITIATIVE'], lasting: true },
  TAKES_PART_IN: { from: ['ORGANISATION'], to: ['INITIATIVE'], lasting: true },
  WORKS_AT: { from: ['PERSON'], to: ['ORGANISATION'], lasting: true },
  CONTACT_FOR: { from: ['PERSON'], to: ['INITIATIVE'], lasting: true },
  HOLDS: { from: holders, to: ['MOTIVATION'], lasting: true },
  SUPPORTS: { from: holders, to: ['MOTIVATION'], lasting: true },
  ANSWERS: { from: ['INITIATIVE'], to: ['MOTIVATION'], lasting: true },
  COMMITTED_TO: { from: ['ORGANISATION'], to: ['CHALLENGE'], lasting: true },
  ADDRESSES: { from: ['INITIATIVE'], to: ['CHALLENGE'], lasting: false },
  ABOUT: { from: about, to: ['THEME'], lasting: false },
  PART_OF: { from: ['INITIATIVE'], to: ['INITIATIVE'], lasting: false },
  TAKES_PART: { from: holders, to: ['GATHERING'], lasting: true },
  LOCATED_IN: { from: ['ORGANISATION', 'INITIATIVE', 'GATHERING'], to: ['PLACE'], lasting: false },
  ALSO_IN: { from: ['ORGANISATION', 'INITIATIVE'], to: ['PLACE'], lasting: false },
  SUB_ORGANISATION_OF: { from: ['ORGANISATION'], to: ['ORGANISATION'], lasting: false },
  CARRIED_OUT_IN: { from: ['COLLABORATION'], to: ['INITIATIVE'], lasting: false },
  GATHERS_AROUND: { from: ['MINI_NETWORK'], to: ['MOTIVATION', 'NEED', 'THEME', 'CHALLENGE'], lasting: false },
  TOLD_BY: { from: ['STORY'], to: holders, lasting: false },
} as const satisfies Record<string, LinkRule>

export type EditableType = keyof typeof linkRules

export interface LinkChoice {
  readonly type: EditableType
  readonly direction: 'out' | 'in'
  /** What the other end may be. */
  readonly kinds: readonly NodeKind[]
  readonly lasting: boolean
}

/** The relations one can give a node of a kind, what it does itself first. */
export function choicesFor(kind: NodeKind): LinkChoice[] {
  const rules = Object.entries(linkRules) as [EditableType, LinkRule][]
  const out = rules.filter(([, rule]) => rule.from.includes(kind))
  const into = rules.filter(([, rule]) => rule.to.includes(kind))
  return [
    ...out.map(([type, { to, lasting }]): LinkChoice => ({ type, direction: 'out', kinds: to, lasting })),
    ...into.map(([type, { from, lasting }]): LinkChoice => ({ type, direction: 'in', kinds: from, lasting })),
  ]
}

/** The relations one can give a node of one kind to a node of another. */
export function choicesBetween(from: NodeKind, to: NodeKind): LinkChoice[] {
  return choicesFor(from).filter((choice) => choice.kinds.includes(to))
}

/** Whether a relation's type is one that can be made and ended here. */
export function isEditable(type: string): type is EditableType {
  return type in linkRules
}
