import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { toGraphValue } from '@mellanrum/graph-api/database/values'

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

/** Reads all of the partnership: no accounts, no bookkeeping, no vectors. */
export async function readGraph({ driver, database }: Place): Promise<StoredGraph> {
  const run = async (query: string) =>
    (await driver.executeQuery(query, {}, { database })).records.map((record) => record.toObject())
  const nodes = await run(
    `MATCH (n:Thing) WHERE n.id IS NOT NULL
     RETURN n.id AS id, labels(n) AS labels, n {.*, textVectors: null, textVectorsOf: null} AS properties ORDER BY id`,
  )
  const ties = await run(
    `MATCH (a:Thing)-[r]->(b:Thing)
     RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, type, r.id`,
  )
  return { nodes: nodes as unknown as StoredNode[], ties: ties as unknown as StoredTie[] }
}

/** Puts a graph in the place of the one that is in the database, in one transaction. */
export async function writeGraph({ driver, database }: Place, { nodes, ties }: StoredGraph): Promise<void> {
  const session = driver.session({ database })
  try {
    await session.executeWrite(async (transaction) => {
      await transaction.run('MATCH (n:Thing) DETACH DELETE n')
      await transaction.run('UNWIND $nodes AS node CREATE (n:$(node.labels)) SET n = node.properties', {
        nodes: nodes.map((node) => toGraphValue(node)),
      })
      await transaction.run(
        `UNWIND $ties AS tie MATCH (a:Thing {id: tie.from}), (b:Thing {id: tie.to})
         CREATE (a)-[r:$(tie.type)]->(b) SET r = tie.properties`,
        { ties: ties.map((tie) => toGraphValue(tie)) },
      )
    })
  } finally {
    await session.close()
  }
}
