import { setTimeout as pause } from 'node:timers/promises'
import { probeNeo4j } from './password.ts'
import { type LocalNeo4j, type LocalNeo4jOptions, startLocalNeo4j } from './start.ts'
import { StartFailure } from './start-failure.ts'

/** So many deaths within a minute are no accident any more. */
const mostDeaths = 5
const minute = 60_000
/** A Neo4j that has answered so many probes in a row with an error does not recover by itself. */
const mostRefusals = 3
/** The longest pauses between two tries, in milliseconds; the first is a second, each next one twice as long. */
const longestPause = minute
const longestDiskPause = 5_000

/** Why a kept Neo4j does not serve just now; undefined while it does. */
export type OutageReason = 'restarting' | 'no-disk' | undefined

/** A local Neo4j that is started again, at the same address, whenever it dies or answers nothing but errors. */
export interface SupervisedNeo4j {
  uri: string
  user: string
  password: string
  trouble(): OutageReason
  stop(): Promise<void>
}

export interface SuperviseOptions extends Omit<LocalNeo4jOptions, 'onDeath'> {
  /** Called when it keeps dying and is given up. */
  onLost(error: unknown): void
  /** How often it is asked whether it still serves, in milliseconds. */
  probeInterval?: number
}

/** Starts a local Neo4j and keeps it running. */
export async function superviseNeo4j(options: SuperviseOptions): Promise<SupervisedNeo4j> {
  const keeper = new Keeper(options, await startLocalNeo4j({ ...options, onDeath: () => keeper.onDeath() }))
  keeper.watch()
  const { uri, user, password } = keeper.current
  return { uri, user, password, trouble: () => keeper.trouble, stop: () => keeper.stop() }
}

class Keeper {
  trouble: OutageReason
  private deaths: number[] = []
  private refusals = 0
  private readonly stopping = new AbortController()
  private restart: Promise<void> = Promise.resolve()

  constructor(
    private readonly options: SuperviseOptions,
    public current: LocalNeo4j,
  ) {}

  onDeath(): void {
    if (this.trouble === undefined) this.startAgain('Neo4j ended unexpectedly and is started again')
  }

  /** Asks again and again whether it serves. Silence is left to the process's own end: a busy database is silent too. */
  watch(): void {
    const { probeInterval = 5_000 } = this.options
    void (async () => {
      while (!this.stopping.signal.aborted) {
        await this.pause(probeInterval)
        if (this.trouble !== undefined || this.stopping.signal.aborted) continue
        const answer = await probeNeo4j(this.current.uri, this.current.password)
        this.refusals = answer === 'refuses' ? this.refusals + 1 : 0
        if (this.refusals < mostRefusals || this.trouble !== undefined) continue
        this.startAgain('Neo4j answers nothing but errors and is started again', () => this.current.stop())
      }
    })()
  }

  async stop(): Promise<void> {
    this.stopping.abort()
    await this.current.stop()
    await this.restart
  }

  private startAgain(sentence: string, before: () => Promise<void> = async () => {}): void {
    if (this.stopping.signal.aborted) return
    this.trouble = 'restarting'
    this.options.onProgress(sentence)
    this.restart = before()
      .then(() => this.tryUntilItServes())
      .catch((error) => {
        if (!this.stopping.signal.aborted) this.options.onLost(error)
      })
  }

  private async tryUntilItServes(): Promise<void> {
    this.deaths = [...this.deaths.filter((at) => at > Date.now() - minute), Date.now()]
    if (this.deaths.length > mostDeaths) throw new Error(`Neo4j ended ${this.deaths.length} times within a minute`)
    for (let tries = 0; !this.stopping.signal.aborted; tries += 1) {
      try {
        const { boltPort } = this.current
        this.current = await startLocalNeo4j({ ...this.options, boltPort, onDeath: () => this.onDeath() })
        if (this.stopping.signal.aborted) return await this.current.stop()
        this.trouble = undefined
        this.refusals = 0
        return this.options.onProgress('Neo4j answers again')
      } catch (error) {
        const noDisk = error instanceof StartFailure && error.reason === 'no-disk'
        // Space comes back when somebody makes room, so that is waited for as long as it takes.
        if (!noDisk && tries >= mostDeaths) throw error
        if (noDisk && this.trouble !== 'no-disk') this.options.onProgress(`${error.message} It is waited for.`)
        this.trouble = noDisk ? 'no-disk' : 'restarting'
        await this.pause(Math.min(noDisk ? longestDiskPause : longestPause, 1_000 * 2 ** tries))
      }
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    await pause(milliseconds, undefined, { signal: this.stopping.signal, ref: false }).catch(() => undefined)
  }
}
