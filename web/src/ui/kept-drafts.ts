/** What somebody has written and not saved, and what stood before them when they began. */
export interface Kept<Values extends object> {
  readonly changes: Partial<Values>
  readonly base: Values
  /** Which version of the thing `base` is; null for something new. */
  readonly version: string | null
}

type Entry = Kept<object> & { readonly at: number }
/** By the page (a tab of the browser) it was written on: two that write the same text do not write over each other. */
type Entries = Record<string, Entry>

const prefix = 'mellanrum.drafts.'
const pageKey = 'mellanrum.page'
const mostPages = 4
/** What nobody has written on for so long is removed, in milliseconds: 90 days. */
const longestKept = 90 * 86_400_000

const isYoung = (at: unknown): boolean => typeof at === 'number' && Date.now() - at < longestKept

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** This page's name; a reload keeps it. */
const pageName = (): string => {
  const known = sessionStorage.getItem(pageKey)
  if (known) return known
  const name = crypto.randomUUID()
  sessionStorage.setItem(pageKey, name)
  return name
}

const entriesOf = (key: string): Entries => {
  const stored: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? '{}')
  if (!isObject(stored)) return {}
  const usable = Object.entries(stored).filter(
    ([, entry]) => isObject(entry) && isObject(entry.changes) && isYoung(entry.at),
  )
  return Object.fromEntries(usable) as Entries
}

const newestFirst = (entries: Entries) => Object.entries(entries).sort(([, a], [, b]) => b.at - a.at)

const store = (key: string, entries: Entries): void => {
  const kept = newestFirst(entries).slice(0, mostPages)
  if (kept.length > 0) localStorage.setItem(prefix + key, JSON.stringify(Object.fromEntries(kept)))
  else localStorage.removeItem(prefix + key)
}

/** Storage may be full or switched off: the text is then on the page only. */
const attempt = <Value>(act: () => Value): Value | undefined => {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** What was kept under a key: this page's own, else the last that any page left; and the page it is from. */
export const readKept = <Values extends object>(key: string): { kept: Kept<Values>; page: string } | undefined =>
  attempt(() => {
    const entries = entriesOf(key)
    const own = entries[pageName()]
    const [page, entry] = own ? [pageName(), own] : (newestFirst(entries)[0] ?? [])
    return page && entry ? { kept: entry as Kept<object> as Kept<Values>, page } : undefined
  })

/** Keeps what is written on this page. */
export const writeKept = <Values extends object>(key: string, kept: Kept<Values>): void => {
  attempt(() => store(key, { ...entriesOf(key), [pageName()]: { ...kept, at: Date.now() } }))
}

/**
 * Tells when another page has forgotten what this page keeps: it took the text up and saved or discarded it, while somebody
 * still writes here. Returns the way to stop listening.
 */
export const onForgotten = (key: string, act: () => void): (() => void) => {
  const hear = (event: StorageEvent) => {
    if (event.key === prefix + key && !attempt(() => entriesOf(key)[pageName()])) act()
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}

/** Forgets what this page kept, and what it took up from the page `from`. */
export const forgetKept = (key: string, from: string | undefined): void => {
  attempt(() => {
    const { [pageName()]: _own, [from ?? '']: _source, ...others } = entriesOf(key)
    store(key, others)
  })
}

/** Removes what nobody has written on for 90 days: a device may be somebody else's by then. Done once, when the page is opened. */
export const removeOldKept = (): void => {
  const keys = attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? []
  for (const key of keys) {
    const name = key.slice(prefix.length)
    // What cannot be read is no draft that anybody could take up again.
    attempt(() => store(name, attempt(() => entriesOf(name)) ?? {}))
  }
}
