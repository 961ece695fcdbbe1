import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { toGraphValue } from '@mellanrum/graph-api/database/values'
import { newId } from '@mellanrum/graph-api/shared/ids'

export interface StoredNode {
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, unknown>>
}

export interface StoredTie {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A graph as it lies in the database, held in memory so that it can be changed in ways that no use case would. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[]
  readonly ties: readonly StoredTie[]
}

interface Place {
  readonly driver: GraphDriver
  readonly database: string
}

/** What is read: all things, and what is said of them, which is none. */
const kept = 'Thing|Suggestion|Verdict|Event|Meeting'
/** What is taken out besides, so that nothing is left of another graph. */
const removed = `${kept}|Contact|Import|Merge|MergedThing|LikenessVerdict`

/** Reads all of the partnership: no accounts, no contacts, no bookkeeping, no vectors. */
export async function readGraph({ driver, database }: Place): Promise<StoredGraph> {
  const run = async (query: string) =>
    (await driver.executeQuery(query, {}, { database })).records.map((record) => record.toObject())
  const nodes = await run(
    `MATCH (n:${kept}) WHERE n.id IS NOT NULL
     RETURN n.id AS id, labels(n) AS labels, n {.*, textVectors: null, textVectorsOf: null} AS properties ORDER BY id`,
  )
  const ties = await run(
    `MATCH (a:${kept})-[r]->(b:${kept})
     RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, type, r.id`,
  )
  return { nodes: nodes as unknown as StoredNode[], ties: ties as unknown as StoredTie[] }
}

/** Puts a graph in the place of the one that is in the database, in one transaction. */
export async function writeGraph({ driver, database }: Place, { nodes, ties }: StoredGraph): Promise<void> {
  const session = driver.session({ database })
  try {
    await session.executeWrite(async (transaction) => {
      await transaction.run(`MATCH (n:${removed}) DETACH DELETE n`)
      // Maps are computed anew after an event; this one is about nothing.
      await transaction.run(`CREATE (:Event {id: $id, type: 'graph.put', at: $at})`, {
        id: newId('evt'),
        at: new Date().toISOString(),
      })
      const made = await transaction.run(
        `UNWIND $nodes AS node CREATE (n:$(node.labels)) SET n = node.properties
         RETURN node.id AS id, elementId(n) AS element`,
        { nodes: nodes.map((node) => toGraphValue(node)) },
      )
      const elements = new Map(made.records.map((record) => [record.get('id'), record.get('element')]))
      await transaction.run(
        `UNWIND $ties AS tie MATCH (a) WHERE elementId(a) = tie.from MATCH (b) WHERE elementId(b) = tie.to
         CREATE (a)-[r:$(tie.type)]->(b) SET r = tie.properties`,
        {
          ties: ties.map(({ from, to, ...tie }) => ({
            ...(toGraphValue(tie) as object),
            ...{ from: elements.get(from), to: elements.get(to) },
          })),
        },
      )
    })
  } finally {
    await session.close()
  }
}
