import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endAbandoned } from './claim.ts'
import { localPassword, localUser } from './password.ts'

/**
 * Where the Neo4j of a database folder answers, while a program keeps it running; undefined where none does.
 */
export async function findRunning(home: string): Promise<{ uri: string; user: string; password: string } | undefined> {
  const settings = join(home, 'conf', 'neo4j.conf')
  if (!existsSync(settings) || (await endAbandoned(home))) return undefined
  const port = /^server\.bolt\.listen_address=.*:(\d+)$/m.exec(await readFile(settings, 'utf8'))?.[1]
  return port ? { uri: `bolt://127.0.0.1:${port}`, user: localUser, password: await localPassword(home) } : undefined
}
