import { createContext } from '@mellanrum/graph-api/context'
import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import type { EncoderHandle } from '@mellanrum/graph-api/embeddings/start-encoder'
import { makeYoga } from '@mellanrum/graph-api/http/graphql-endpoint'
import { schema } from '@mellanrum/graph-api/schema'
import type { Viewer } from '@mellanrum/graph-api/shared/viewer'
import type { MatcherHandle } from '@mellanrum/graph-api/suggestions/start-matcher'
import { noEncoder } from '../../support/no-encoder.ts'
import type { StoredGraph, StoredNode } from './stored-graph.ts'

/** The API over a graph that is put in and taken out, with a matcher and a model that find everything. */
export interface OwnApi {
  /** Says which graph is in the database by now. */
  hold(graph: StoredGraph): void
  /** The answer as it goes over the wire. */
  ask(viewer: Viewer, asked: { query: string; variables: Readonly<Record<string, unknown>> }): Promise<string>
  /** What was written in the log about errors that nobody expected. */
  readonly masked: readonly object[]
}

export function openOwnApi({ driver, database }: { driver: GraphDriver; database: string }): OwnApi {
  let held: StoredGraph = { nodes: [], ties: [] }
  let asking: Viewer | undefined
  const masked: object[] = []
  const [matcher, encoder] = [matcherOf(() => held), encoderOf(() => held)]
  const yoga = makeYoga({
    schema,
    createContext: () => createContext({ driver, database, matcher, encoder, ...(asking && { viewer: asking }) }),
    log: { error: (details) => masked.push(details) },
  })
  return {
    masked,
    hold: (graph) => {
      held = graph
    },
    ask: async (viewer, { query, variables }) => {
      asking = viewer
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return response.text()
    },
  }
}

/** What the matcher knows: what is for the network. What visitors may not see comes first, so that it would push the rest out. */
function known({ nodes }: StoredGraph, label: string): StoredNode[] {
  const level = ({ properties }: StoredNode) => properties.visibility ?? 'everyone'
  const all = nodes.filter(
    (node) => node.labels.includes(label) && ['network', 'everyone'].includes(String(level(node))),
  )
  return [...all.filter((node) => level(node) === 'network'), ...all.filter((node) => level(node) === 'everyone')]
}

function matcherOf(graph: () => StoredGraph): MatcherHandle {
  /** What is said of an organisation rests on something that the same people see, whatever else there is: a judgement stands by itself. */
  const own = (label: string, organisationId: string) => {
    const audienceOf = (id: string) => {
      const { visibility, authorId, gatheringId } = graph().nodes.find((node) => node.id === id)?.properties ?? {}
      return [visibility ?? 'everyone', authorId, gatheringId].join()
    }
    return ids(label).find((id) => audienceOf(id) === audienceOf(organisationId)) ?? ''
  }
  const ids = (label: string) => known(graph(), label).map(({ id }) => id)
  const proposals = () =>
    graph()
      .nodes.filter(({ properties }) => properties.engine === 'mini-network')
      .map(({ id }) => id)
  return {
    similar: async (_parts, looked) =>
      ids('Initiative')
        .slice(0, looked)
        .map((id) => ({ id, cosine: 0.5, level: 'good', sharedWords: [], marks: [] })),
    forDraft: async (_drafts, first) =>
      ids('Organisation')
        .slice(0, first)
        .map((organisationId) => {
          const theirsId = own('Offer', organisationId)
          return { organisationId, level: 'possible', position: 0, theirsId, way: null, restsOn: [theirsId] }
        }),
    couldJoin: async (_initiativeId, first) =>
      ids('Organisation')
        .slice(0, first)
        .map((organisationId) => ({
          organisationId,
          level: 'possible',
          initiativeIds: [own('Initiative', organisationId)],
          offerId: own('Offer', organisationId),
          partnerId: own('Organisation', organisationId),
          placeId: ids('Place')[0] ?? null,
        })),
    propose: async (_aroundId, first) => proposals().slice(0, first),
    gap: async (_aroundId, most) => {
      const texts = ids('Motivation').map((id) => ({ id, nearness: 'much' as const }))
      // Why is what hidden things say, too: told to nobody who does not see all that the matcher does.
      const missing = known(graph(), 'Need').some(({ properties }) => properties.visibility === 'network')
      return { missing: missing ? 'nobody_helps' : 'too_few', texts: texts.slice(0, most), themes: [] }
    },
    compose: async () => proposals()[0] ?? null,
    replace: async ({ first }) => proposals().slice(0, first),
    refresh: async () => {},
    settle: async () => {},
    notify: () => {},
    state: () => ({ state: 'following', failures: 0, lastFailure: null }),
    stop: async () => {},
  }
}

/** A model to which all texts say the same. */
function encoderOf(graph: () => StoredGraph): EncoderHandle {
  const encoded = { pooled: new Float32Array(1), spans: [], words: [] }
  return {
    ...noEncoder,
    encode: async () => encoded as unknown as Awaited<ReturnType<EncoderHandle['encode']>>,
    nearest: async ({ most, prefixes, sees }) =>
      ['Theme', 'Initiative', 'Motivation', 'Need', 'Offer', 'Organisation', 'Story', 'Gathering']
        .flatMap((label) => known(graph(), label))
        .filter(({ properties }) => sees.some((level) => level === (properties.visibility ?? 'everyone')))
        .filter(({ id }) => !prefixes || prefixes.some((prefix) => id.startsWith(prefix)))
        .slice(0, most)
        .map(({ id }) => ({ id, similarity: 0.6, marks: [] })),
  }
}
