import { isPortFree } from '../cypher/server/ports.ts'
import { StartFailure } from '../cypher/server/start-failure.ts'
import { portTaken } from '../graph-api/src/server.ts'

/**
 * Looks before anything is started whether the port is to be had.
 * @throws {StartFailure} that tells a Mellanrum which runs there from another program.
 */
export async function refuseTakenPort(port: number): Promise<void> {
  const free = (await isPortFree(port, '127.0.0.1')) && (await isPortFree(port, '::1'))
  if (free) return
  if (await isMellanrum(port)) {
    throw new StartFailure('already-running', `Mellanrum is already running: http://localhost:${port}`)
  }
  throw portTaken(port)
}

async function isMellanrum(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://localhost:${port}/health/live`, { signal: AbortSignal.timeout(2_000) })
    const { program } = (await answer.json()) as { program?: unknown }
    return program === 'mellanrum'
  } catch {
    return false
  }
}
