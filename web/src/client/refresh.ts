import { type Client, makeOperation, mapExchange, type Operation } from 'urql'
import { isReachable, markLost, onConnection, tryNow } from './connection.ts'

/** Coming back to the page asks anew at most this often, in milliseconds. */
const leastPause = 5_000

const active = new Map<number, Operation>()
const listeners = new Set<() => void>()

/** Knows what the page shows, so that it can be asked for again. */
export const followActive = mapExchange({
  onOperation: (operation) => {
    if (operation.kind === 'query') active.set(operation.key, operation)
    if (operation.kind === 'teardown') active.delete(operation.key)
  },
})

/** Calls when all that is shown should be read again. Returns the way to stop. */
export const onRefresh = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks again for everything that is shown. What stands on the page stays until the answer has come. */
export const refresh = (client: Client): void => {
  for (const operation of [...active.values()]) {
    const context = { ...operation.context, requestPolicy: 'network-only' as const }
    client.reexecuteOperation(makeOperation('query', operation, context))
  }
  for (const listener of [...listeners]) listener()
}

/**
 * Keeps the page fresh: all that is shown is asked for again when somebody comes back to it, and when the server is reached
 * again. Returns the way to stop.
 */
export const keepFresh = (client: Client, now: () => number = () => Date.now()): (() => void) => {
  let last = now()
  const comeBack = () => {
    if (document.visibilityState !== 'visible' || !isReachable() || now() - last < leastPause) return
    last = now()
    refresh(client)
  }
  const stopConnection = onConnection(() => {
    if (isReachable()) refresh(client)
  })
  const hear: [EventTarget, string, () => void][] = [
    [window, 'focus', comeBack],
    [document, 'visibilitychange', comeBack],
    [window, 'online', tryNow],
    [window, 'offline', markLost],
  ]
  for (const [target, event, act] of hear) target.addEventListener(event, act)
  return () => {
    stopConnection()
    for (const [target, event, act] of hear) target.removeEventListener(event, act)
  }
}
