import type { Graph } from '../database/graph.ts'
import { labelOfId } from '../shared/ids.ts'
import type { Viewer } from '../shared/viewer.ts'
import { EventReader, readSince } from '../suggestions/event-reader.ts'
import { audienceEventOf, isVisibleTo } from './event-visibility.ts'
import { readAudiences } from './statements.ts'

/** Kinds of things that were changed, by the names of their types. */
export type ChangedKinds = readonly string[]

/** Told of a change: of which kinds, and within which time those who hear of it are to read it again, in milliseconds. */
export type ChangeListener = (kinds: ChangedKinds, within: number) => void

/** Tells listeners what was changed, by whichever process. */
export interface LiveHub {
  /**
   * @param viewer who listens: told of nothing that they may not see
   * @param missed how long ago what is shown was read, in milliseconds: what was changed since is told at once
   * @returns what ends it; undefined where too many listen already
   */
  listen(viewer: Viewer, listener: ChangeListener, missed?: number): (() => void) | undefined
  /** This process has written something: looks at once. */
  nudge(): void
  listeners(): number
  /** A stream is ended after so long, in milliseconds; opened again it has the rights of that moment. */
  readonly lifetime: number
  stop(): Promise<void>
}

interface Listener {
  readonly viewer: Viewer
  readonly tell: ChangeListener
}

/** How often the record of events is read while somebody listens, in milliseconds. */
const pace = 1_000
/** How long after a change of one's own: what is changed together is told together. */
const soon = 100
const mostListeners = 2_000
/** Rights that were taken away, and sessions that were ended, are felt at `/live` within this time, in milliseconds. */
const rightsLast = 300_000
/** In milliseconds: all who listen read again, so they are given more time the more they are, within limits. */
const reading = { each: 20, least: 1_300, most: 15_000 } as const

/** How long so many listeners have to read again what was changed, in milliseconds. */
export const timeToRead = (listeners: number): number =>
  Math.min(Math.max(listeners * reading.each, reading.least), reading.most)

/**
 * Reads the record of events while somebody listens, so that every process learns what the others have changed.
 * @param options.graph the program's own
 * @param options.onFailure told why it could not be read; the next round tries again
 */
export function startLiveHub(options: {
  graph: Graph
  onFailure: (error: unknown) => void
  lifetime?: number
}): LiveHub {
  const { graph, onFailure, lifetime = rightsLast } = options
  const listeners = new Set<Listener>()
  const reader = new EventReader()
  let begun: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  /** When the timer ends, in milliseconds. */
  let plannedFor = 0
  let running: Promise<void> | undefined

  // What happened before anybody listened is on their pages already.
  const begin = (): Promise<void> => {
    begun ??= reader.start(graph).catch((error: unknown) => {
      begun = undefined
      throw error
    })
    return begun
  }
  /** Tells each of what they may see. */
  const tellOf = async (ids: readonly string[], those: () => readonly Listener[]) => {
    const events = ids.length > 0 ? (await graph.read(readAudiences, { ids: [...ids] })).map(audienceEventOf) : []
    const within = timeToRead(listeners.size)
    for (const listener of those()) {
      const told = events.filter((event) => isVisibleTo(event, listener.viewer))
      const kinds = [...new Set(told.flatMap(({ subjectId }) => labelOfId(subjectId) ?? []))]
      if (kinds.length > 0 && listeners.has(listener)) listener.tell(kinds, within)
    }
  }
  const round = async () => {
    await begin()
    await reader.read(graph)
    const ids = reader.eventIds()
    // Those who began to listen while it was read are told too.
    await tellOf(ids, () => [...listeners])
    reader.taken()
  }
  const tellMissed = async (listener: Listener, missed: number) => {
    // The record is followed from here on, so that nothing falls between what is read now and the next round.
    await begin()
    await tellOf(await readSince(graph, missed), () => [listener])
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
    listen(viewer, tell, missed = 0) {
      if (listeners.size >= mostListeners) return undefined
      if (listeners.size === 0) begun = undefined
      const listener = { viewer, tell }
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
    lifetime,
    async stop() {
      listeners.clear()
      cancel()
      await running
    },
  }
}
