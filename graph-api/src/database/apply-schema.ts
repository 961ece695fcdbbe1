import { listStatementFiles, loadStatement } from '@mellanrum/cypher/load'
import type { GraphDriver } from './driver.ts'

/** What a database holds, before anything is written to it. */
export type DatabaseState = 'empty' | 'ours' | 'foreign'

/**
 * Tells whether a database is empty, ours (it has our schema's record) or somebody else's, which is never touched
 * unasked.
 */
export async function readDatabaseState(driver: GraphDriver, database?: string): Promise<DatabaseState> {
  const { records } = await driver.executeQuery(
    'OPTIONAL MATCH (version:SchemaVersion) WITH count(version) AS versions MATCH (n) WITH versions, n LIMIT 1 RETURN versions',
    {},
    database ? { database } : {},
  )
  if (records.length === 0) return 'empty'
  return Number(records[0]?.get('versions')) > 0 ? 'ours' : 'foreign'
}

/**
 * Applies the schema files that the database does not have yet, in the order of their numbers, and waits until its
 * indexes are online. Safe to run again. Each file holds statements that end in a semicolon.
 * @returns the files that were applied
 */
export async function applySchema(driver: GraphDriver, database?: string): Promise<string[]> {
  const config = database ? { database } : {}
  const { records } = await driver.executeQuery('MATCH (version:SchemaVersion) RETURN version.file AS file', {}, config)
  const known = new Set(records.map((record) => record.get('file') as string))
  const applied: string[] = []
  for (const file of listStatementFiles('schema')) {
    if (known.has(file)) continue
    const statements = loadStatement(file).text.split(/;\s*\n/)
    for (const statement of statements) await driver.executeQuery(statement, {}, config)
    await driver.executeQuery(
      'MERGE (version:SchemaVersion {file: $file}) SET version.appliedAt = $now',
      { file, now: new Date().toISOString() },
      config,
    )
    applied.push(file)
  }
  if (applied.length > 0) await driver.executeQuery('CALL db.awaitIndexes(60)', {}, config)
  return applied
}
