import type { TypeNode } from 'graphql'
import type { TrustedDocuments } from '../graph-api/src/http/trusted-documents.ts'
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
 * @param options.documents what the pages ask, by hash: a server that others reach takes nothing else without a key
 * @param options.isStopping looked at between questions
 */
export async function warmUp(options: {
  url: string
  documents: TrustedDocuments
  isStopping(): boolean
}): Promise<void> {
  const { url } = options
  const named = [...options.documents].map(([hash, text]) => [/^query (\w+)/m.exec(text)?.[1] ?? '', hash] as const)
  const hashes = new Map(named)
  const organisationId = await anOrganisation(url, hashes.get('OrganisationOptions'))
  for (const document of inOrder(readWebDocuments())) {
    if (options.isStopping()) return
    const variables = variablesFor(document, organisationId)
    const hash = hashes.get(document.operation.name?.value ?? '')
    if (variables && hash) await ask(url, hash, variables)
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

async function anOrganisation(url: string, hash = ''): Promise<string> {
  const answer = await ask(url, hash, {})
  const found = answer as { data?: { organisations?: { nodes: { id: string }[] } } } | undefined
  return found?.data?.organisations?.nodes[0]?.id ?? ''
}

async function ask(url: string, sha256Hash: string, variables: Record<string, unknown>): Promise<unknown> {
  const extensions = { persistedQuery: { version: 1, sha256Hash } }
  try {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions, variables }),
      signal: AbortSignal.timeout(timeout),
    })
    return await answer.json()
  } catch {
    return undefined
  }
}
