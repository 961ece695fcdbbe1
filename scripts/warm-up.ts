import { print, type TypeNode } from 'graphql'
import { readWebDocuments, type WebDocument } from './web-documents.ts'

/** What a visitor most likely opens first is asked first. */
const firstOpened = [
  'start',
  'map/partnership',
  'organisations',
  'synergies',
  'map',
  'parallels',
  'mini-networks',
  'initiatives',
]

/** A question that has not been answered by then is left, in milliseconds. */
const timeout = 30_000

/**
 * Asks the running API once for what each page asks, one after another: planning a statement that the database has not
 * seen takes it seconds on a cold start, and the first visitor would wait for it. Answers are thrown away, failures too.
 * @param options.isStopping looked at between questions
 */
export async function warmUp(options: { url: string; isStopping(): boolean }): Promise<void> {
  const organisationId = await anOrganisation(options.url)
  for (const document of inOrder(readWebDocuments())) {
    if (options.isStopping()) return
    const variables = variablesFor(document, organisationId)
    if (variables) await ask(options.url, print(document.document), variables)
  }
}

function inOrder(documents: readonly WebDocument[]): WebDocument[] {
  const place = ({ file }: WebDocument) => {
    const at = firstOpened.findIndex((feature) => file.startsWith(`${feature}/`))
    return at === -1 ? firstOpened.length : at
  }
  return documents.filter(({ operation }) => operation.operation === 'query').sort((a, b) => place(a) - place(b))
}

/** Something for every variable that must be there; the plan does not depend on what. Undefined where none can be made. */
function variablesFor({ operation }: WebDocument, organisationId: string): Record<string, unknown> | undefined {
  const samples: Record<string, unknown> = { ID: organisationId, Int: 10, String: 'hus', Boolean: false }
  const variables: Record<string, unknown> = {}
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    if (type.kind !== 'NonNullType') continue
    const sample = sampleOf(type.type, samples)
    if (sample === undefined) return undefined
    variables[variable.name.value] = sample
  }
  return variables
}

function sampleOf(type: TypeNode, samples: Readonly<Record<string, unknown>>): unknown {
  if (type.kind === 'NonNullType') return sampleOf(type.type, samples)
  if (type.kind === 'NamedType') return samples[type.name.value]
  const inner = sampleOf(type.type, samples)
  return inner === undefined ? undefined : [inner]
}

async function anOrganisation(url: string): Promise<string> {
  const answer = await ask(url, '{ organisations(first: 1) { nodes { id } } }', {})
  const found = answer as { data?: { organisations?: { nodes: { id: string }[] } } } | undefined
  return found?.data?.organisations?.nodes[0]?.id ?? ''
}

async function ask(url: string, query: string, variables: Record<string, unknown>): Promise<unknown> {
  try {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(timeout),
    })
    return await answer.json()
  } catch {
    return undefined
  }
}
