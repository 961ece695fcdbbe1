import { randomUUID } from 'node:crypto'

/** What was acknowledged: what must be there at the end, once. Texts are unlike all others. */
export interface Contact {
  readonly id: string
  readonly asking: string
  readonly asked: string
  readonly message: string
  status: 'PROPOSED' | 'ASKED' | 'NOT_NOW' | 'AGREED' | 'DECLINED' | 'WITHDRAWN'
  colleague: string | null
  askingReach: string | null
  askedReach: string | null
}
export interface Collaboration {
  readonly id: string
  readonly title: string
  readonly parties: readonly string[]
  readonly confirmed: Set<string>
  status: 'PROPOSED' | 'EXPLORING' | 'ACTIVE'
  nextStep: string | null
}
export interface Network {
  readonly id: string
  readonly name: string
  readonly convener: string
  members: string[]
  readonly hasBeen: Set<string>
  readonly accepted: Set<string>
  readonly meetings: { readonly place: string; readonly notes: string }[]
  status: 'FORMING' | 'MEETING' | 'RESTING' | 'CLOSED'
  result: string | null
}

/** The series as it was acknowledged, and what is being worked on just now. */
export class Model {
  readonly contacts: Contact[] = []
  readonly collaborations: Collaboration[] = []
  readonly networks: Network[] = []
  readonly stories: string[] = []
  readonly invited: string[] = []
  /** Ids of what a step is under way with, and pairs that ask. */
  readonly busy = new Set<string>()
  readonly askedBefore = new Set<string>()

  free<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
    return items.filter(({ id }) => !this.busy.has(id))
  }
}

/** A text that nothing else has. */
export const mark = (): string => `steg${randomUUID().slice(0, 12).replaceAll('-', '')}`
