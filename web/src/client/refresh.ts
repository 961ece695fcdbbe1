import { type Client, makeOperation, mapExchange, type Operation } from 'urql'
import { isReachable, markLost, onConnection, tryNow } from './connection.ts'

/** Coming back to the page asks anew at most this often, in milliseconds. */
const leastPause = 5_000

const active = new Map<number, Operation>()
const answers = new Map<number, unknown>()
const listeners = new Set<() => void>()

/** Knows what the page shows, so that it can be asked for again. */
export const followActive = mapExchange({
  onOperation: (operation) => {
    if (operation.kind === 'query') active.set(operation.key, operation)
    if (operation.kind !== 'teardown') return
    active.delete(operation.key)
    answers.delete(operation.key)
  },
  onResult: (result) => {
    if (active.has(result.operation.key)) answers.set(result.operation.key, result.data)
  },
})

/** Whether an answer holds a thing of one of these types. */
const holds = (data: unknown, kinds: ReadonlySet<string>): boolean => {
  if (Array.isArray(data)) return data.some((one) => holds(one, kinds))
  if (typeof data !== 'object' || data === null) return false
  return Object.entries(data).some(([name, value]) =>
    name === '__typename' ? kinds.has(String(value)) : holds(value, kinds),
  )
}

const askAgain = (client: Client, operation: Operation): void => {
  const context = { ...operation.context, requestPolicy: 'network-only' as const }
  client.reexecuteOperation(makeOperation('query', operation, context))
}

/** What people are told of follows from these. */
const toldOf = ['Contact', 'Collaboration', 'MiniNetwork']

/** Asks again for what is shown of some types, as with `refresh`. */
export const refreshKinds = (client: Client, changed: ReadonlySet<string>): void => {
  const kinds = new Set([...changed, ...(toldOf.some((one) => changed.has(one)) ? ['Notice'] : [])])
  for (const operation of [...active.values()]) {
    const named = operation.context.additionalTypenames ?? []
    if (named.some((one) => kinds.has(one)) || holds(answers.get(operation.key), kinds)) askAgain(client, operation)
  }
  for (const listener of [...listeners]) listener()
}

/** Calls when all that is shown should be read again. Returns the way to stop. */
export const onRefresh = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Asks again for everything that is shown. What stands on the page stays until the answer has come. */
export const refresh = (client: Client): void => {
  for (const operation of [...active.values()]) askAgain(client, operation)
  for (const listener of [...listeners]) listener()
}

/**
 * Keeps the page fresh: all that is shown is asked for again when somebody comes back to it, and when the server is reached
 * again. Returns the way to stop.
 */
export const refetchOnFocus = (client: Client, now: () => number = () => Date.now()): (() => void) => {
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
