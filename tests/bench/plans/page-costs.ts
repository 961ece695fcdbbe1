import { createContext } from '@mellanrum/graph-api/context'
import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { makeYoga } from '@mellanrum/graph-api/http/graphql-endpoint'
import { schema } from '@mellanrum/graph-api/schema'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { isEnumType, print, type VariableDefinitionNode } from 'graphql'
import { readWebDocuments } from '../../../scripts/web-documents.ts'
import { countOf, idOf } from '../graph/shapes.ts'
import { idleEncoder, idleMatcher } from '../serve/idle.ts'
import { profilingDriver } from './profiling-driver.ts'

/** What a page's query cost on a generated graph. */
export interface PageCost {
  readonly operation: string
  readonly hits: number
  /** The size of the answer. */
  readonly bytes: number
  /** From the question to the answer, profiled, so longer than for a visitor. */
  readonly milliseconds: number
  /** Codes of its errors. */
  readonly errors: readonly string[]
}

/** Whose page an operation shows, by the folder of the feature; organisations where it says nothing. */
const labels: Readonly<Record<string, string>> = {
  'challenges/': 'Challenge',
  'collaborations/': 'Collaboration',
  'gatherings/': 'Gathering',
  'initiatives/': 'Initiative',
  'mini-networks/': 'MiniNetwork',
  'motivations/': 'Motivation',
  'needs-offers/Need': 'Need',
  'needs-offers/need': 'Need',
  'needs-offers/': 'Offer',
  'parallels/': 'Initiative',
  'people/': 'Person',
  'stories/': 'Story',
  'themes/': 'Theme',
  'views/': 'View',
}

/**
 * What each query that a page sends costs on a generated graph, for a coordinator, about things of middling degree.
 */
export async function pageCosts(driver: GraphDriver, nodes: number): Promise<PageCost[]> {
  let hits = 0
  const profiled = profilingDriver(driver, (cost) => {
    hits += cost.hits
  })
  const viewer = viewerOf('coordinator')
  const yoga = makeYoga({
    schema,
    createContext: () =>
      createContext({ driver: profiled, database: 'neo4j', viewer, matcher: idleMatcher, encoder: idleEncoder }),
    log: { error: () => undefined },
  })
  const costs: PageCost[] = []
  for (const { file, operation, document } of readWebDocuments()) {
    if (operation.operation !== 'query') continue
    const label = Object.entries(labels).find(([start]) => file.startsWith(start))?.[1] ?? 'Organisation'
    const variables = variablesFor(operation.variableDefinitions ?? [], label, nodes)
    const body = JSON.stringify({ query: print(document), variables })
    const headers = { 'content-type': 'application/json' }
    // Once to plan it.
    await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body })
    hits = 0
    const began = performance.now()
    const answer = await (await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body })).text()
    const milliseconds = performance.now() - began
    const { errors = [] } = JSON.parse(answer) as { errors?: { extensions?: { code?: string }; message: string }[] }
    costs.push({
      operation: operation.name?.value ?? file,
      hits,
      bytes: answer.length,
      milliseconds,
      errors: errors.map(({ extensions, message }) => extensions?.code ?? message),
    })
  }
  return costs
}

/** Variables that name an organisation, each another. */
const otherIds = ['$otherId', '$aId', '$bId', '$askingId', '$askedId']

function variablesFor(
  definitions: readonly VariableDefinitionNode[],
  label: string,
  nodes: number,
): Record<string, unknown> {
  const samples: Record<string, unknown> = {
    $id: id(label, nodes),
    $aroundId: id('Need', nodes),
    $organisationId: id('Organisation', nodes),
    $initiativeId: id('Initiative', nodes),
    $memberIds: [1, 2, 3].map((number) => idOf('Organisation', number)),
    $goneId: idOf('Organisation', 3),
    ...Object.fromEntries(
      otherIds.map((name, at) => [name, idOf('Organisation', Math.floor(countOf('Organisation', nodes) / 2) + at)]),
    ),
    $theirsId: id('Offer', nodes),
    $oursId: id('Need', nodes),
    $after: id('Gathering', nodes),
    $texts: [{ kind: 'NEED', text: 'Vi söker en lokal för utbyte av cyklar' }],
    $year: 2_022,
    $before: 2_021,
    $from: '2022-01-01',
    $to: '2023-06-01',
  }
  return Object.fromEntries(
    definitions
      .filter(({ type }) => type.kind === 'NonNullType')
      .map(({ variable, type }) => {
        const named = type.kind === 'NonNullType' && type.type.kind === 'NamedType' ? type.type.name.value : ''
        const asked = schema.getType(named)
        const ofEnum = isEnumType(asked) ? asked.getValues()[0]?.name : null
        const other = named === 'Int' ? 20 : named === 'String' ? 'bado' : ofEnum
        return [variable.name.value, samples[`$${variable.name.value}`] ?? other]
      }),
  )
}

/** In the middle, where things have as many relations at any size; the first are hubs, which grow. */
const id = (label: string, nodes: number) => idOf(label, Math.floor(countOf(label, nodes) / 2))
