import { expandFilters } from '@mellanrum/cypher/expand-filters'
import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { toParameters } from '@mellanrum/graph-api/database/values'
import { createRandom } from './random.ts'
import { countOf, idOf, labelsMade, nodesOf } from './shapes.ts'

export interface GraphSize {
  /** Nodes in all, at least 1,000. */
  readonly nodes: number
  readonly seed: number
  /** The share of the nodes that everyone sees, 0–1; the others are for the network. */
  readonly visible: number
}

/** What joins two labels: how many each node of the first has at most, and whether most go to a few of the second. */
const ties: readonly (readonly [from: string, type: string, to: string, most: number])[] = [
  ['Initiative', 'LEADS', 'Organisation', 1],
  ['Initiative', 'TAKES_PART_IN', 'Organisation', 3],
  ['Initiative', 'ABOUT', 'Theme', 3],
  ['Initiative', 'LOCATED_IN', 'Place', 1],
  ['Initiative', 'ADDRESSES', 'Challenge', 1],
  ['Initiative', 'ANSWERS', 'Motivation', 2],
  ['Initiative', 'CONTACT_FOR', 'Person', 1],
  ['Need', 'SEEKS', 'Organisation', 1],
  ['Need', 'ABOUT', 'Theme', 2],
  ['Offer', 'MAKES_OFFER', 'Organisation', 1],
  ['Offer', 'ABOUT', 'Theme', 2],
  ['Person', 'WORKS_AT', 'Organisation', 1],
  ['Motivation', 'HOLDS', 'Organisation', 1],
  ['Motivation', 'ABOUT', 'Theme', 1],
  ['Motivation', 'VOICED_AT', 'Gathering', 1],
  ['Organisation', 'LOCATED_IN', 'Place', 1],
  ['Organisation', 'COMMITTED_TO', 'Challenge', 2],
  ['Collaboration', 'PARTY_TO', 'Organisation', 3],
  ['MiniNetwork', 'MEMBER_OF', 'Organisation', 4],
  ['Story', 'ABOUT', 'Theme', 2],
  ['Theme', 'BROADER', 'Theme', 1],
]
/** Types that lead from the second label to the first. */
const reversed = new Set([
  'LEADS',
  'TAKES_PART_IN',
  'CONTACT_FOR',
  'SEEKS',
  'MAKES_OFFER',
  'WORKS_AT',
  'HOLDS',
  'PARTY_TO',
  'MEMBER_OF',
])
const batch = 2_000

function tiesOf([from, type, to, most]: (typeof ties)[number], { nodes, seed }: GraphSize): { a: string; b: string }[] {
  const random = createRandom(`${from} ${type} ${to} ${seed}`)
  const targets = countOf(to, nodes)
  return Array.from({ length: countOf(from, nodes) }, (_, number) => {
    const found = new Set(Array.from({ length: 1 + random.below(most) }, () => random.skewed(targets)))
    // A theme is below one that came before it, so that none is above itself.
    if (from === to) return number < 5 ? [] : [{ a: idOf(from, number), b: idOf(to, random.skewed(number)) }]
    return [...found].map((target) => ({ a: idOf(from, number), b: idOf(to, target) }))
  }).flat()
}

/** Fills an empty database that has its schema: the same graph for the same size and seed. Takes about a minute for 150,000 nodes. */
export async function makeGraph(driver: GraphDriver, size: GraphSize, database = 'neo4j'): Promise<void> {
  const session = driver.session({ database })
  const inBatches = async (text: string, rows: readonly object[]) => {
    for (let at = 0; at < rows.length; at += batch)
      await session.run(text, toParameters({ rows: rows.slice(at, at + batch) }))
  }
  try {
    for (const label of labelsMade) {
      const text = `UNWIND $rows AS row CREATE (made:Thing:${label} {id: row.id}) SET made += row.properties SET made.listOrder = ${expandFilters('listOrder(made)')}`
      await inBatches(text, nodesOf(label, size))
    }
    for (const tie of ties) {
      const [from, type, to] = tie
      const arrow = reversed.has(type) ? `(b)-[:${type} {since: '2023-01-01'}]->(a)` : `(a)-[:${type}]->(b)`
      await inBatches(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) CREATE ${arrow}`,
        tiesOf(tie, size),
      )
    }
    await session.run('CALL db.resampleOutdatedIndexes()')
    await session.run('CALL db.awaitIndexes(300)')
  } finally {
    await session.close()
  }
}
