import type { GraphDriver } from '@mellanrum/graph-api/database/driver'

export interface WholeGraph {
  /** By id: labels and all properties. */
  readonly things: Readonly<Record<string, string>>
  /** Type, ends and all properties of each relationship, in order. */
  readonly links: readonly string[]
}

/** What is computed anew wherever it is, and what belongs to accounts, events and imports: nothing of the network itself. */
const ofNoNetwork = ['Suggestion', 'Verdict', 'Event', 'SelfAssessmentAnswer', 'View']
const derived = ['mapX', 'mapY', 'mapCommunity', 'mapDegree', 'textVectors', 'textVectorsOf', 'authorId']

/** A network read past the program, to compare it node by node, property by property, relationship by relationship. */
export async function wholeGraph(driver: GraphDriver, ids: readonly string[] | null = null): Promise<WholeGraph> {
  const nodes = await driver.executeQuery(
    `MATCH (n:Thing) WHERE none(own IN labels(n) WHERE own IN $ofNoNetwork) AND ($ids IS NULL OR n.id IN $ids)
     RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id`,
    { ofNoNetwork, ids },
    { database: 'neo4j' },
  )
  const ties = await driver.executeQuery(
    `MATCH (a:Thing)-[tie]->(b:Thing)
     WHERE none(own IN labels(a) + labels(b) WHERE own IN $ofNoNetwork) AND ($ids IS NULL OR a.id IN $ids AND b.id IN $ids)
     RETURN type(tie) AS type, a.id AS from, b.id AS to, properties(tie) AS properties`,
    { ofNoNetwork, ids },
    { database: 'neo4j' },
  )
  return {
    things: Object.fromEntries(
      nodes.records.map((row) => [row.get('id'), `${[...row.get('labels')].sort()} ${written(row.get('properties'))}`]),
    ),
    links: ties.records
      .map((row) => `${row.get('type')} ${row.get('from')} ${row.get('to')} ${written(row.get('properties'))}`)
      .sort(),
  }
}

function written(properties: Record<string, unknown>): string {
  const kept = Object.entries(properties).filter(([name]) => !derived.includes(name))
  return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))))
}
