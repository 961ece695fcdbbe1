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
 * indexes are online. A file holds statements that end in a semicolon: constraints and indexes, or what brings the data of
 * an earlier version up to date, in batches (`CALL … IN TRANSACTIONS`). Each is safe to run again, so that a start that
 * was cut short goes on where it was.
 * @param onProgress told of each file before it is applied, where the database was in use before
 * @returns the files that were applied
 */
export async function applySchema(
  driver: GraphDriver,
  database?: string,
  onProgress?: (sentence: string) => void,
): Promise<string[]> {
  const config = database ? { database } : {}
  const { records } = await driver.executeQuery('MATCH (version:SchemaVersion) RETURN version.file AS file', {}, config)
  const known = new Set(records.map((record) => record.get('file') as string))
  const missing = listStatementFiles('schema').filter((file) => !known.has(file))
  // An implicit transaction each: one that was begun by us could not be cut into batches.
  const session = driver.session(config)
  try {
    for (const [at, file] of missing.entries()) {
      if (known.size > 0) onProgress?.(`Bringing the database up to date: ${at + 1} of ${missing.length}`)
      for (const statement of loadStatement(file).text.split(/;\s*\n/)) await session.run(statement)
      await session.run('MERGE (version:SchemaVersion {file: $file}) SET version.appliedAt = $now', {
        file,
        now: new Date().toISOString(),
      })
    }
    if (missing.length > 0) await session.run('CALL db.awaitIndexes(300)')
  } finally {
    await session.close()
  }
  return missing
}
