import { mapExchange, type OperationResult } from 'urql'
import { markLost, markReached } from './connection.ts'

/** Where the answers are kept on the device, and how many at most. */
const cacheName = 'mellanrum-answers'
/** Where it is kept whose they are: the account's id, empty where nobody has signed in. */
const ownerCache = 'mellanrum-answers-of'
const ownerAddress = '/kept-answers-of'
const most = 300
/** Longer answers, in characters, are kept for this visit only. */
const longest = 2_000_000

type Kept = { text: string; data: unknown }

/** This visit's answers by the operation's key, the latest last. */
const kept = new Map<number, Kept>()

const addressOf = (key: number): string => `/kept-answers/${key}`

/** Storage may be full, switched off, or absent (a page without https): then answers are kept for this visit only. */
const inStorage = async <Value>(
  act: (cache: Cache) => Promise<Value>,
  name = cacheName,
): Promise<Value | undefined> => {
  try {
    return typeof caches === 'undefined' ? undefined : await act(await caches.open(name))
  } catch {
    return undefined
  }
}

const store = async (key: number, text: string): Promise<void> => {
  await inStorage(async (cache) => {
    await cache.put(addressOf(key), new Response(text, { headers: { 'content-type': 'application/json' } }))
    const all = await cache.keys()
    await Promise.all(all.slice(0, Math.max(all.length - most, 0)).map((old) => cache.delete(old)))
  })
}

const stored = async (key: number): Promise<Kept | undefined> => {
  const text = await inStorage(async (cache) => (await cache.match(addressOf(key)))?.text())
  return text === undefined ? undefined : { text, data: JSON.parse(text) }
}

/** Keeps an answer; one that says the same as before keeps its identity, so that nothing that shows it is drawn anew. */
const keep = (key: number, data: unknown): unknown => {
  const text = JSON.stringify(data)
  const before = kept.get(key)
  kept.delete(key)
  kept.set(key, before?.text === text ? before : { text, data })
  if (kept.size > most) kept.delete(kept.keys().next().value ?? key)
  if (before?.text !== text && text.length <= longest) void store(key, text)
  return kept.get(key)?.data
}

/** Forgets every answer, on the device too: the next person at it may not see what this one could. */
export const forgetAnswers = async (): Promise<void> => {
  kept.clear()
  if (typeof caches !== 'undefined') await caches.delete(cacheName)
}

/** Who asked, where an answer says so; empty where nobody has signed in. */
const askerIn = (data: unknown): string | undefined => {
  const { viewer } = data as { viewer?: { account?: { id?: string } | null } | null }
  return viewer && 'account' in viewer ? (viewer.account?.id ?? '') : undefined
}

/** Forgets what somebody else was told at this device: a session also ends by itself, or from another device. */
const forgetOthers = async (data: unknown): Promise<void> => {
  const asker = askerIn(data)
  if (asker === undefined) return
  const before = await inStorage(async (cache) => (await cache.match(ownerAddress))?.text(), ownerCache)
  if (before === asker) return
  if (before !== undefined) await forgetAnswers()
  await inStorage((cache) => cache.put(ownerAddress, new Response(asker)), ownerCache)
}

/** What stands in for an answer that did not come, if this device has had it before. */
export const answerOf = async (result: OperationResult): Promise<OperationResult> => {
  const { operation, error, data } = result
  if (error?.networkError) markLost()
  else markReached()
  if (operation.kind !== 'query') return result
  if (!error && data) {
    await forgetOthers(data)
    return { ...result, data: keep(operation.key, data) }
  }
  if (!error?.networkError) return result
  const earlier = kept.get(operation.key) ?? (await stored(operation.key))
  return earlier ? { ...result, data: earlier.data, error: undefined, stale: true } : result
}

/** Keeps every answer on the device and gives the last one where the server cannot be reached. */
export const offlineCacheExchange = mapExchange({ onResult: answerOf })
