import { runDirectly } from './hidden-world.ts'

/** Some things as they are at a moment: their labels and properties, and all that hangs on them, accounts, contacts and imports too. */
export interface Snapshot {
  readonly things: Readonly<Record<string, string>>
  readonly ties: readonly string[]
}

/** What is worked out anew, and when something was last changed, which undoing is a change too. */
const passing = ['updatedAt', 'mapX', 'mapY', 'mapCommunity', 'mapDegree', 'textVectors', 'textVectorsOf']

const written = (properties: Record<string, unknown>) =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([name]) => !passing.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Reads past the program how some things are, to compare them property by property, tie by tie. */
export async function snapshotOf(ids: readonly string[]): Promise<Snapshot> {
  const things = await runDirectly(
    'MATCH (n:Thing) WHERE n.id IN $ids RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties',
    { ids },
  )
  const ties = await runDirectly(
    `MATCH (a)-[tie]->(b) WHERE (a.id IN $ids AND a:Thing OR b.id IN $ids AND b:Thing) AND NOT a:Suggestion
     RETURN type(tie) AS type, a.id AS from, b.id AS to, properties(tie) AS properties`,
    { ids },
  )
  const texts = things.map(({ id, labels, properties }) => [
    id,
    `${(labels as string[]).sort()} ${written(properties as never)}`,
  ])
  return {
    things: Object.fromEntries(texts),
    ties: ties.map((one) => `${one.type} ${one.from} ${one.to} ${written(one.properties as never)}`).sort(),
  }
}
