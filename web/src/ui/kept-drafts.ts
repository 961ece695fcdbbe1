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
const ownerKey = 'mellanrum.drafts-of'
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

/** Where the drafts of an account are; without one, those of whoever is not signed in. */
const placeOf = (owner: string): string => (owner === '' ? prefix : `${prefix}@${owner}.`)

/** Where the draft of a text is: with the account that writes it, since a device may be shared. */
const storageKey = (key: string): string => placeOf(localStorage.getItem(ownerKey) ?? '') + key

const entriesOf = (key: string): Entries => {
  const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
  if (!isObject(stored)) return {}
  const usable = Object.entries(stored).filter(
    ([, entry]) => isObject(entry) && isObject(entry.changes) && isYoung(entry.at),
  )
  return Object.fromEntries(usable) as Entries
}

const newestFirst = (entries: Entries) => Object.entries(entries).sort(([, a], [, b]) => b.at - a.at)

const store = (key: string, entries: Entries): void => {
  const kept = newestFirst(entries).slice(0, mostPages)
  if (kept.length > 0) localStorage.setItem(key, JSON.stringify(Object.fromEntries(kept)))
  else localStorage.removeItem(key)
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
    const entries = entriesOf(storageKey(key))
    const own = entries[pageName()]
    const [page, entry] = own ? [pageName(), own] : (newestFirst(entries)[0] ?? [])
    return page && entry ? { kept: entry as Kept<object> as Kept<Values>, page } : undefined
  })

/** Keeps what is written on this page. */
export const writeKept = <Values extends object>(key: string, kept: Kept<Values>): void => {
  attempt(() => {
    // Another page of this browser has signed out or in meanwhile: what is written here is not theirs.
    if (pageOwner !== undefined && pageOwner !== (localStorage.getItem(ownerKey) ?? '')) return
    const stored = storageKey(key)
    store(stored, { ...entriesOf(stored), [pageName()]: { ...kept, at: Date.now() } })
  })
}

/**
 * Tells when another page has forgotten what this page keeps: it took the text up and saved or discarded it, while somebody
 * still writes here. Returns the way to stop listening.
 */
export const onForgotten = (key: string, act: () => void): (() => void) => {
  const hear = (event: StorageEvent) => {
    const stored = attempt(() => storageKey(key))
    if (stored && event.key === stored && !attempt(() => entriesOf(stored)[pageName()])) act()
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}

/** Forgets what this page kept, and what it took up from the page `from`. */
export const forgetKept = (key: string, from: string | undefined): void => {
  attempt(() => {
    const stored = storageKey(key)
    const { [pageName()]: _own, [from ?? '']: _source, ...others } = entriesOf(stored)
    store(stored, others)
  })
}

/** Whom this page keeps drafts for; undefined until that is known. */
let pageOwner: string | undefined

const allKeys = (): string[] => attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? []
const isNobodys = (key: string): boolean => !key.startsWith(`${prefix}@`)

/**
 * Says whose drafts are read and written from now on. What was written before signing in goes with whoever signs in; what an
 * account wrote stays with it, so that the next one at the device does not see it.
 * @param owner the account's id; empty for whoever is not signed in
 */
export const keepDraftsFor = (owner: string): void => {
  pageOwner = owner
  attempt(() => {
    if ((localStorage.getItem(ownerKey) ?? '') === owner) return
    localStorage.setItem(ownerKey, owner)
    for (const key of owner === '' ? [] : allKeys().filter(isNobodys)) {
      const own = placeOf(owner) + key.slice(prefix.length)
      store(own, { ...entriesOf(own), ...attempt(() => entriesOf(key)) })
      localStorage.removeItem(key)
    }
  })
}

/** Forgets all drafts of whoever is at the device, as they sign out. */
export const forgetOwnDrafts = (): void => {
  attempt(() => {
    const own = placeOf(localStorage.getItem(ownerKey) ?? '')
    // First, so that another page with such a draft does not take it for one that was forgotten by mistake.
    localStorage.setItem(ownerKey, '')
    pageOwner = ''
    for (const key of allKeys()) if (own === prefix ? isNobodys(key) : key.startsWith(own)) localStorage.removeItem(key)
  })
}

/** Removes what nobody has written on for 90 days: a device may be somebody else's by then. Done once, when the page is opened. */
export const removeOldKept = (): void => {
  // What cannot be read is no draft that anybody could take up again.
  for (const key of allKeys()) attempt(() => store(key, attempt(() => entriesOf(key)) ?? {}))
}
