import { useEffect, useState } from 'react'

const storageKey = 'mellanrum.seen'
/** Coming back after so long is a new visit, in milliseconds. */
const visitPause = 30 * 60 * 1000
/** So many are remembered, the latest. */
const most = 500

type Seen = { at: number; before: string[]; now: string[] }

const read = (): Seen | null => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (typeof value !== 'object' || value === null) return null
    const { at, before, now } = value as Partial<Seen>
    return typeof at === 'number' && Array.isArray(before) && Array.isArray(now) ? { at, before, now } : null
  } catch {
    return null
  }
}

const write = (seen: Seen): void => {
  try {
    localStorage.setItem(storageKey, JSON.stringify(seen))
  } catch {
    // Without storage everything is as at a first visit: nothing is called new.
  }
}

/** What an earlier visit left behind; undefined at the first one, where all is new and nothing is said about it. */
const openVisit = (): ReadonlySet<string> | undefined => {
  const last = read()
  if (!last) return undefined
  const isNewVisit = Date.now() - last.at > visitPause
  const before = isNewVisit ? [...new Set([...last.before, ...last.now])].slice(-most) : last.before
  write({ at: Date.now(), before, now: isNewVisit ? [] : last.now })
  return before.length > 0 ? new Set(before) : undefined
}

/** Tells which of the ids shown were not there at an earlier visit on this device, and remembers them for the next. */
export const useNewSince = (ids: readonly string[]): ReadonlySet<string> => {
  const [before] = useState(openVisit)
  const joined = ids.join(' ')
  useEffect(() => {
    if (!joined) return
    const seen = read() ?? { at: Date.now(), before: [], now: [] }
    write({ ...seen, at: Date.now(), now: [...new Set([...seen.now, ...joined.split(' ')])].slice(-most) })
  }, [joined])
  return new Set(before ? ids.filter((id) => !before.has(id)) : [])
}
