import type { DocumentNode, TypeNode } from 'graphql'
import { readWebDocuments, type WebDocument } from './web-documents.ts'

/** What a visitor most likely opens first is asked first. */
const firstOpened = [
  'start',
  'map/partnership',
  'search',
  'organisations',
  'synergies',
  'map',
  'parallels',
  'mini-networks',
  'initiatives',
  'desk',
]

/**
 * Asks the running API once for what each page asks, one after another: planning a statement that the database has not
 * seen takes it seconds on a cold start, and the first visitor would wait for it. Answers are thrown away, failures too.
 * @param options.ask puts a question as somebody who may see what pages show coordinators
 * @param options.isStopping looked at between questions
 */
export async function warmUp(options: {
  ask(document: DocumentNode, variables: Record<string, unknown>): Promise<unknown>
  isStopping(): boolean
}): Promise<void> {
  const ask: typeof options.ask = (document, variables) => options.ask(document, variables).catch(() => undefined)
  const documents = inOrder(readWebDocuments())
  const first = documents.find(({ operation }) => operation.name?.value === 'OrganisationOptions')
  const found = first && ((await ask(first.document, {})) as Found)
  const organisationId = found?.data?.organisations?.nodes[0]?.id ?? ''
  for (const document of documents) {
    if (options.isStopping()) return
    const variables = variablesFor(document, organisationId)
    if (variables) await ask(document.document, variables)
  }
}

type Found = { data?: { organisations?: { nodes: { id: string }[] } } } | undefined

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
