import { setTimeout as pause } from 'node:timers/promises'
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from './start.ts'

/** So many deaths within a minute are no accident any more. */
const mostDeaths = 5
const minute = 60_000

/** A local Neo4j that is started again, at the same address, whenever it dies. */
export interface KeptNeo4j {
  uri: string
  user: string
  password: string
  stop(): Promise<void>
}

/**
 * Starts a local Neo4j and keeps it running.
 * @param options.onLost called when it keeps dying and is given up.
 */
export async function keepLocalNeo4j(
  options: Omit<LocalNeo4jOptions, 'onDeath'> & { onLost(error: unknown): void },
): Promise<KeptNeo4j> {
  const { onProgress, onLost } = options
  let stopped = false
  let deaths: number[] = []
  let restart: Promise<void> = Promise.resolve()
  let current: LocalNeo4j

  const onDeath = () => {
    if (stopped) return
    restart = startAgain().catch((error) => {
      if (!stopped) onLost(error)
    })
  }
  const startAgain = async () => {
    deaths = [...deaths.filter((at) => at > Date.now() - minute), Date.now()]
    if (deaths.length > mostDeaths) throw new Error(`Neo4j ended ${deaths.length} times within a minute`)
    onProgress('Neo4j ended unexpectedly and is started again')
    for (let tries = 0; ; tries++) {
      try {
        current = await startLocalNeo4j({ ...options, boltPort: current.boltPort, onDeath })
        if (stopped) await current.stop()
        else onProgress('Neo4j answers again')
        return
      } catch (error) {
        if (stopped || tries >= mostDeaths) throw error
        await pause(1_000)
      }
    }
  }

  current = await startLocalNeo4j({ ...options, onDeath })
  const stop = async () => {
    stopped = true
    await current.stop()
    await restart
  }
  return { uri: current.uri, user: current.user, password: current.password, stop }
}
