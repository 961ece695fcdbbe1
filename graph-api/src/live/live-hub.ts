import type { Graph } from '../database/graph.ts'
import { idPrefixes } from '../shared/ids.ts'
import { EventReader, readSince } from '../suggestions/event-reader.ts'

/** Kinds of things that were changed, by the names of their types. */
export type ChangedKinds = readonly string[]

/** Told of a change: of which kinds, and within which time those who hear of it are to read it again, in milliseconds. */
export type Hear = (kinds: ChangedKinds, within: number) => void

/** Tells listeners what was changed, by whichever process. */
export interface LiveHub {
  /**
   * @param missed how long ago what is shown was read, in milliseconds: what was changed since is told at once
   * @returns what ends it; undefined where too many listen already
   */
  listen(listener: Hear, missed?: number): (() => void) | undefined
  /** This process has written something: looks at once. */
  nudge(): void
  listeners(): number
  stop(): Promise<void>
}

/** How often the record of events is read while somebody listens, in milliseconds. */
const pace = 1_000
/** How long after a change of one's own: what is changed together is told together. */
const soon = 100
const mostListeners = 2_000
/** In milliseconds: all who listen read again, so they are given more time the more they are, within limits. */
const reading = { each: 20, least: 1_300, most: 15_000 } as const

/** How long so many listeners have to read again what was changed, in milliseconds. */
export const timeToRead = (listeners: number): number =>
  Math.min(Math.max(listeners * reading.each, reading.least), reading.most)

const labels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(idPrefixes).map(([label, prefix]) => [prefix, label]),
)

/**
 * Reads the record of events while somebody listens, so that every process learns what the others have changed.
 * @param options.graph the program's own
 * @param options.onFailure told why it could not be read; the next round tries again
 */
export function startLiveHub(options: { graph: Graph; onFailure: (error: unknown) => void }): LiveHub {
  const { graph, onFailure } = options
  const listeners = new Set<Hear>()
  const reader = new EventReader()
  let begun: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  /** When the timer ends, in milliseconds. */
  let plannedFor = 0
  let running: Promise<void> | undefined

  const begin = (): Promise<void> => {
    begun ??= reader.start(graph).catch((error: unknown) => {
      begun = undefined
      throw error
    })
    return begun
  }
  const kindsOf = (ids: readonly string[]): ChangedKinds => [
    ...new Set(ids.flatMap((id) => labels[id.slice(0, 3)] ?? [])),
  ]
  const tell = (those: readonly Hear[], kinds: ChangedKinds) => {
    const within = timeToRead(listeners.size)
    if (kinds.length > 0) for (const one of those) if (listeners.has(one)) one(kinds, within)
  }
  const round = async () => {
    await begin()
    const ids = await reader.read(graph)
    reader.taken()
    tell([...listeners], kindsOf(ids))
  }
  const tellMissed = async (listener: Hear, missed: number) => {
    // The record is followed from here on, so that nothing falls between what is read now and the next round.
    await begin()
    tell([listener], kindsOf(await readSince(graph, missed)))
  }
  const cancel = () => {
    clearTimeout(timer)
    timer = undefined
  }
  /** An earlier round stays as planned: changes that follow each other closely must not put it off for ever. */
  const plan = (wait: number) => {
    const at = Date.now() + wait
    if (listeners.size === 0 || (timer !== undefined && plannedFor <= at)) return
    cancel()
    plannedFor = at
    timer = setTimeout(() => {
      timer = undefined
      running ??= round()
        .catch(onFailure)
        .finally(() => {
          running = undefined
          plan(pace)
        })
    }, wait)
    timer.unref()
  }

  return {
    listen(listener, missed = 0) {
      if (listeners.size >= mostListeners) return undefined
      if (listeners.size === 0) begun = undefined
      listeners.add(listener)
      if (listeners.size === 1) plan(0)
      if (missed > 0) tellMissed(listener, missed).catch(onFailure)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) cancel()
      }
    },
    nudge: () => {
      if (!running) plan(soon)
    },
    listeners: () => listeners.size,
    async stop() {
      listeners.clear()
      cancel()
      await running
    },
  }
}
