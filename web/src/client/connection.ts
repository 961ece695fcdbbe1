import { useSyncExternalStore } from 'react'

/** Pauses between two attempts to reach the server again, in milliseconds: the first, and the longest. */
const pauses = { first: 2_000, longest: 30_000 } as const

const listeners = new Set<() => void>()
let reachable = true
let timer: ReturnType<typeof setTimeout> | undefined

const set = (next: boolean): void => {
  if (reachable === next) return
  reachable = next
  for (const listener of [...listeners]) listener()
}

/** Whether server and database answer. */
const answers = async (): Promise<boolean> => {
  try {
    return (await fetch('/health/ready', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

const tryAfter = (milliseconds: number): void => {
  clearTimeout(timer)
  timer = setTimeout(async () => {
    if (await answers()) markReached()
    else if (!reachable) tryAfter(Math.min(Math.max(milliseconds * 2, pauses.first), pauses.longest))
  }, milliseconds)
}

/** The server answered. */
export const markReached = (): void => {
  clearTimeout(timer)
  set(true)
}

/** The server did not answer: it is asked again, with growing pauses, until it does. */
export const markLost = (): void => {
  if (!reachable) return
  set(false)
  tryAfter(pauses.first)
}

/** Asks at once whether the server is back; the device says that it has a network again. */
export const tryNow = (): void => {
  if (!reachable) tryAfter(0)
}

/** Calls when the server is lost or reached again. Returns the way to stop. */
export const onConnection = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether the last request reached the server. */
export const isReachable = (): boolean => reachable

/** Whether the last request reached the server; the page is drawn anew when that changes. */
export const useReachable = (): boolean => useSyncExternalStore(onConnection, isReachable)
