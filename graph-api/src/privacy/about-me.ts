import type { Graph } from '../database/graph.ts'
import { type DataPart, personalData, secrets } from './personal-data.ts'
import { readAboutAccount, readColleagues } from './statements.ts'

export interface Fact {
  readonly name: string
  readonly value: string
}

/** One thing that is stored about somebody, with what it says. */
export interface AboutRow {
  readonly part: DataPart
  /** The label that it is stored under: `Session`, `Need`. */
  readonly label: string
  /** The id of something that has a page. */
  readonly id: string | null
  readonly facts: readonly Fact[]
}

type Stored = ReturnType<(typeof readAboutAccount)['row']['parse']>

/** What is told of each thing besides what is personal. */
const told: readonly string[] = ['createdAt', 'updatedAt', 'status', 'kind', 'language', 'visibility']
/** What a contact holds of each side's words, by the step in which that side wrote them. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  'contact.created': ['message', 'askingReach'],
  'contact.proposed': ['message'],
  'contact.agreed': ['askingReach'],
  'contact.answered': ['askedReach'],
}

/** The part of the list that a label's properties stand in: what somebody wrote may be an organisation, too. */
const listed: Readonly<Record<string, readonly string[]>> = Object.assign({}, ...Object.values(personalData))

function isTheirs({ part, steps }: Stored, name: string): boolean {
  if (part !== 'contact' || !Object.values(wordsOf).flat().includes(name)) return true
  return steps.some((step) => wordsOf[step]?.includes(name))
}

function rowOf(stored: Stored): AboutRow {
  const { part, labels, properties, ties } = stored
  const label = labels.find((one) => one !== 'Thing') ?? ''
  const names = [...(listed[label] ?? []), ...told].filter((name) => !secrets.includes(name) && isTheirs(stored, name))
  const facts = [...new Set(names)].flatMap((name) => {
    const value = properties[name] ?? null
    return value === null || value === ''
      ? []
      : [{ name, value: Array.isArray(value) ? value.join(', ') : String(value) }]
  })
  const at = ties.map(({ type, name, role, since, until }) => ({
    name: type,
    value: [name, role, since, until].filter(Boolean).join(', '),
  }))
  return { part, label, id: typeof properties.id === 'string' ? properties.id : null, facts: [...facts, ...at] }
}

/** All that is stored about an account, part by part; the secrets it signs in with are left out. At most some thousand rows. */
export async function aboutMe(graph: Graph, options: { accountId: string }): Promise<AboutRow[]> {
  return (await graph.read(readAboutAccount, options)).map(rowOf)
}

/** Who an account may say that it is: people at its organisations whom nobody has said to be. */
export function listColleagues(graph: Graph, options: { accountId: string }): Promise<{ id: string; name: string }[]> {
  return graph.read(readColleagues, options)
}
