import { print } from 'graphql'
import { readWebDocuments } from '../../../scripts/web-documents.ts'
import type { Random } from '../graph/random.ts'
import { openAsker } from '../serve/ask.ts'

/** What readers ask, by the names of the pages' own queries, and how often. */
const asked: readonly (readonly [operation: string, weight: number])[] = [
  ['Organisation', 10],
  ['OrganisationWork', 10],
  ['OrganisationCommunity', 10],
  ['Organisations', 8],
  ['Initiative', 8],
  ['InitiativeRelations', 8],
  ['Initiatives', 8],
  ['Needs', 6],
  ['Offers', 6],
  ['Synergies', 8],
  ['Search', 6],
  ['Gatherings', 3],
  ['StartFigures', 6],
  // Costly ones beside the cheap.
  ['Neighbourhood', 2],
  ['PartnershipMap', 1],
]
const words = 'energi hus skola bil cykel mat odling avfall bygg el värme kommun resor återbruk klimat sol'.split(' ')

interface Known {
  readonly organisations: readonly string[]
  readonly initiatives: readonly string[]
}

/** Makes request bodies: another page, organisation or word each time. */
export interface Questions {
  next(random: Random): { readonly operation: string; readonly body: string }
  /** A change that one of the writers makes. */
  change(random: Random): string
}

export async function readQuestions(url: string): Promise<Questions> {
  const known = await readKnown(url)
  const texts = new Map(
    readWebDocuments().map(({ operation, document }) => [operation.name?.value ?? '', print(document)]),
  )
  const drawn = asked.flatMap(([operation, weight]) => Array<string>(weight).fill(operation))
  return {
    next(random) {
      const operation = random.pick(drawn)
      const variables = variablesOf(operation, random, known)
      return { operation, body: JSON.stringify({ query: texts.get(operation), variables }) }
    },
    change(random) {
      const query = `mutation ($id: ID!, $name: String!) {
        createNeed(input: { text: $name, kind: COMPETENCE, organisationId: $id }) { __typename }
      }`
      const name = `${random.pick(words)} ${random.pick(words)} ${random.below(1e9)}`
      return JSON.stringify({ query, variables: { id: random.pick(known.organisations), name } })
    },
  }
}

function variablesOf(operation: string, random: Random, known: Known): Record<string, unknown> {
  const organisation = random.pick(known.organisations)
  if (operation.startsWith('Initiative') && operation !== 'Initiatives') return { id: random.pick(known.initiatives) }
  if (operation === 'Synergies') return { organisationId: organisation, first: 10 }
  if (operation === 'Search') return { query: `${random.pick(words)} ${random.pick(words)}` }
  if (operation.endsWith('s') && !operation.startsWith('Organisation')) return { first: 10 + random.below(11) }
  if (operation === 'Organisations') return { first: 10 + random.below(11) }
  return { id: organisation }
}

/** So often it is asked for what there is: a machine with much else to do answers the first questions late. */
const tries = 20

async function readKnown(url: string): Promise<Known> {
  const { ask, close } = openAsker(url)
  const idsOf = async (field: string): Promise<string[]> => {
    const body = JSON.stringify({ query: `{ ${field}(first: 50) { nodes { id } } }` })
    let last = ''
    for (let times = 0; times < tries; times++) {
      last = (await ask(body)).body
      const { data } = JSON.parse(last) as { data: Record<string, { nodes: { id: string }[] }> | null }
      if (data) return (data[field]?.nodes ?? []).map(({ id }) => id)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
    throw new Error(`No ${field} came: ${last}`)
  }
  try {
    return { organisations: await idsOf('organisations'), initiatives: await idsOf('initiatives') }
  } finally {
    close()
  }
}
