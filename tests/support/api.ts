import { createContext } from '@mellanrum/graph-api/context'
import { type GraphDriver, openDriver } from '@mellanrum/graph-api/database/driver'
import { type EncoderHandle, startEncoder } from '@mellanrum/graph-api/embeddings/start-encoder'
import { makeYoga, type Yoga } from '@mellanrum/graph-api/http/graphql-endpoint'
import { schema } from '@mellanrum/graph-api/schema'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { type MatcherHandle, startMatcher } from '@mellanrum/graph-api/suggestions/start-matcher'
import { inject } from 'vitest'
import type {} from './provided.ts'

/** A GraphQL answer as it comes over the wire. */
export interface Answer<Data> {
  data: Data
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
}

let driver: GraphDriver | undefined
const statements: string[] = []
const logged: { details: object; sentence: string }[] = []

/** The driver of this test file's process, on the run's database. */
export function testDriver(): GraphDriver {
  driver ??= openDriver(inject('neo4j'))
  return driver
}

let encoder: EncoderHandle | undefined

/** The encoder of this test file's process, started by the first question. It knows the vectors that a matcher tells it. */
function testEncoder(): EncoderHandle {
  encoder ??= startEncoder()
  return encoder
}

/** Once the model is open and a matcher has told it all vectors: for tests of what meaning finds. */
export async function byMeaning(): Promise<void> {
  await testEncoder().sentence
  await testMatcher().settle()
}

/** Words alone, until a test asks for meaning: most tests need no model. */
const lazyEncoder: EncoderHandle = {
  encode: async (text) => encoder?.encode(text),
  nearest: async (question) => (await encoder?.nearest(question)) ?? [],
  sentence: Promise.resolve(''),
  modelId: () => encoder?.modelId(),
  connect: () => testEncoder().connect(),
  stop: async () => encoder?.stop(),
}

let matcher: MatcherHandle | undefined

/**
 * The matcher of this test file's process. It answers questions; the run's own matcher, which holds the lease, writes
 * the suggestions.
 */
export function testMatcher(): MatcherHandle {
  const onFailure = ({ details }: { details: unknown }) => console.error(details)
  matcher ??= startMatcher({ address: inject('neo4j'), encoder: testEncoder(), onFailure })
  return matcher
}

/**
 * Ends what a file's tests have started beside themselves, and forgets what was recorded of them: a process may not end while
 * the model is at work.
 */
export async function endFile(): Promise<void> {
  await matcher?.stop()
  await encoder?.stop()
  matcher = undefined
  encoder = undefined
  statements.length = 0
  logged.length = 0
}

/** Started by the first question, since most tests ask none. */
export const lazyMatcher: MatcherHandle = {
  similar: (parts, looked) => testMatcher().similar(parts, looked),
  forDraft: (drafts, first) => testMatcher().forDraft(drafts, first),
  couldJoin: (initiativeId, first) => testMatcher().couldJoin(initiativeId, first),
  propose: (aroundId, first) => testMatcher().propose(aroundId, first),
  gap: (aroundId, most) => testMatcher().gap(aroundId, most),
  compose: (aroundId, memberIds) => testMatcher().compose(aroundId, memberIds),
  replace: (question) => testMatcher().replace(question),
  refresh: (onProgress) => testMatcher().refresh(onProgress),
  settle: () => testMatcher().settle(),
  notify: () => {},
  state: () => testMatcher().state(),
  stop: async () => matcher?.stop(),
}

/** Who asks where a test does not say: somebody who may do everything that is done in the network. */
export const coordinator: Viewer = viewerOf('coordinator')
let viewer = coordinator

/** Runs `work` with all that it asks of the API asked by somebody else. Not for two at once. */
export async function asViewer<Result>(asking: Viewer, work: () => Promise<Result>): Promise<Result> {
  viewer = asking
  try {
    return await work()
  } finally {
    viewer = coordinator
  }
}

/** The same for somebody who has not signed in. */
export function asVisitor<Result>(work: () => Promise<Result>): Promise<Result> {
  return asViewer(viewerOf('visitor'), work)
}

function yogaOn(graph: () => { driver: GraphDriver; database: string }): Yoga {
  return makeYoga({
    schema,
    createContext: () =>
      createContext({
        ...graph(),
        viewer,
        matcher: lazyMatcher,
        encoder: lazyEncoder,
        onStatement: (text) => statements.push(text),
      }),
    log: { error: (details, sentence) => logged.push({ details, sentence }) },
  })
}

const yoga = yogaOn(() => ({ driver: testDriver(), database: inject('neo4j').database }))

/** The API on a database of one's own: what it answers, as text. */
export function apiOn(driver: GraphDriver): (query: string, variables?: Record<string, unknown>) => Promise<string> {
  const own = yogaOn(() => ({ driver, database: 'neo4j' }))
  return async (query, variables = {}) => (await fetchFrom(own, query, variables)).text()
}

function fetchFrom(api: Yoga, query: string, variables: Record<string, unknown>) {
  return api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
}

/**
 * Asks the API as a page would, without a network: parsing, limits, masking and all.
 * The answer is returned as it is; most tests want `ask`.
 */
export async function graphql<Data = Record<string, unknown>>(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer<Data>> {
  return (await (await fetchFrom(yoga, query, variables)).json()) as Answer<Data>
}

/** Asks the API and returns the data; fails the test when there are errors. */
export async function ask<Data = Record<string, unknown>>(
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const { data, errors } = await graphql<Data>(query, variables)
  if (errors) throw new Error(errors.map((error) => `${error.path?.join('.') ?? 'query'}: ${error.message}`).join('\n'))
  return data
}

/** The statements that were sent to the database while `work` ran, besides its result. */
export async function countStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; sent: string[] }> {
  const before = statements.length
  const result = await work()
  return { result, sent: statements.slice(before) }
}

/** What the server wrote in its log so far about errors that it masked. */
export function maskedErrors(): readonly { details: object; sentence: string }[] {
  return logged
}
