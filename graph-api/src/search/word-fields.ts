import type { NodeLabel } from '../shared/node-kind.ts'

/** Properties that hold words, and by which kinds: each field that a full-text index is asked about costs time of its own. */
const fieldsOfKind: Readonly<Record<NodeLabel, readonly string[]>> = {
  Organisation: ['name', 'description', 'formerNames'],
  Person: ['name', 'description', 'formerNames'],
  Initiative: ['title', 'summary', 'formerNames'],
  Theme: ['labelSv', 'labelEn', 'synonymsSv', 'synonymsEn', 'formerNames'],
  Challenge: ['title', 'description', 'formerNames'],
  Place: ['name', 'formerNames'],
  Motivation: ['text'],
  Need: ['text'],
  Offer: ['text'],
  Collaboration: ['title', 'description', 'result'],
  MiniNetwork: ['name', 'purpose', 'result'],
  Gathering: ['title', 'description'],
  Reflection: ['text'],
  Story: ['title', 'text'],
}

/** What things are called. */
const nameFields: ReadonlySet<string> = new Set(['name', 'title', 'labelSv', 'labelEn'])

/** A property that is looked into. */
export interface WordField {
  readonly name: string
  /** What stands in a name says more than what stands in a text. */
  readonly isName: boolean
}

/** The properties where things of some kinds have their words; of all kinds where none are named. */
export function wordFields(kinds: readonly NodeLabel[] | null): WordField[] {
  const names = new Set((kinds ?? (Object.keys(fieldsOfKind) as NodeLabel[])).flatMap((kind) => fieldsOfKind[kind]))
  return [...names].map((name) => ({ name, isName: nameFields.has(name) }))
}
