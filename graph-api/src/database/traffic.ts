import { type Asker, createAsker } from './asker.ts'
import { type Costs, createCosts } from './cost.ts'
import type { GraphDriver } from './driver.ts'
import { createGate, type Gate, LeftError } from './gate.ts'

/** The places of one kind of work each, so that none takes those of another. */
export interface Gates {
  readonly quick: Gate
  /** What took long the last times waits in a line of its own, and holds up nobody who asks for little. */
  readonly costly: Gate
  readonly writes: Gate
}

/** What goes over one driver just now. */
export interface Traffic {
  readonly gates: Gates
  readonly costs: Costs
  /**
   * Runs a read, or waits for the same one where it is under way. What was asked before a write of this process is not
   * the same: whoever has written reads what was written. A read that nobody waits for any more is ended.
   * @param key the statement and its parameters
   * @throws LeftError where they have
   */
  share<Result>(key: string, read: (asker: Asker) => Promise<Result>, asker?: Asker | undefined): Promise<Result>
  /** Tells that something was written. */
  written(): void
}

/**
 * All together fewer than the driver's fifty connections, of which health needs one besides; a write may read by the side,
 * so it counts twice.
 */
const limits = {
  quick: { atOnce: 18, waiting: 1_500, longest: 8_000 },
  costly: { atOnce: 4, waiting: 150, longest: 8_000 },
  writes: { atOnce: 10, waiting: 500, longest: 8_000 },
}

const known = new WeakMap<GraphDriver, Traffic>()

/** The traffic of a driver: one for all viewers, since they share its connections. */
export function trafficOf(driver: GraphDriver): Traffic {
  const found = known.get(driver)
  if (found) return found
  const made = createTraffic({
    quick: createGate(limits.quick),
    costly: createGate(limits.costly),
    writes: createGate(limits.writes),
  })
  known.set(driver, made)
  return made
}

interface UnderWay {
  readonly answer: Promise<unknown>
  /** Ends the read. */
  readonly end: () => void
  /** How many wait for it. */
  askers: number
}

/** For tests; the program has one for each driver. */
export function createTraffic(gates: Gates): Traffic {
  const underWay = new Map<string, UnderWay>()
  let writes = 0

  function begin(key: string, read: (asker: Asker) => Promise<unknown>): UnderWay {
    const all = createAsker()
    const forget = () => {
      if (underWay.get(key) === made) underWay.delete(key)
    }
    const end = () => {
      forget()
      all.leave()
    }
    const made: UnderWay = { answer: read(all).finally(forget), end, askers: 0 }
    // Where all have left nobody hears that it failed.
    made.answer.catch(() => undefined)
    underWay.set(key, made)
    return made
  }

  return {
    gates,
    costs: createCosts(),
    async share<Result>(key: string, read: (asker: Asker) => Promise<Result>, asker?: Asker) {
      if (asker?.hasLeft) throw new LeftError()
      const whole = `${writes} ${key}`
      const running = underWay.get(whole) ?? begin(whole, read)
      running.askers += 1
      if (!asker) return (await running.answer) as Result
      return (await unlessLeft(running, asker)) as Result
    },
    written: () => {
      writes += 1
    },
  }
}

/** The answer, or LeftError as soon as this asker leaves; the last who leaves ends the read. */
function unlessLeft(running: UnderWay, asker: Asker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stay = asker.onLeave(() => {
      running.askers -= 1
      if (running.askers === 0) running.end()
      reject(new LeftError())
    })
    running.answer.then(
      (answer) => {
        stay()
        resolve(answer)
      },
      (error) => {
        stay()
        reject(error)
      },
    )
  })
}
