import { useEffect, useState } from 'react'
import { forgetKept, type Kept, onForgotten, readKept, writeKept } from './kept-drafts.ts'

/** What somebody is writing, kept on the device until it is saved. */
export interface Draft<Values extends object> {
  /** How it stands, with what was changed. */
  readonly values: Values
  /** Only what was changed. */
  readonly changes: Partial<Values>
  /** How it stood when the writing began. */
  readonly base: Values
  /** Which version of the thing that was. */
  readonly version: string | null
  /** Whether an earlier visit left this text. */
  readonly restored: boolean
  /** Changes some of the values, where asked by how they are now, and keeps them at once. */
  set(change: Partial<Values> | ((now: Values) => Partial<Values>)): void
  /** Lets the changes stand on the newest version, but for those that are dropped; answers what is left of them. */
  rebase(dropped: ReadonlySet<keyof Values>): Partial<Values>
  /**
   * Forgets what was kept and puts the beginning back: it is no longer wanted, or saved.
   * @param sent of what was saved: what is written since it was sent stays
   */
  clear(sent?: Partial<Values>): void
  /** Keeps what was written once more, after it was cleared, for the next time that it is opened. */
  keepAgain(): void
}

interface State<Values extends object> {
  /** Nothing until something is changed. */
  readonly kept: Kept<Values> | null
  readonly restored: boolean
  /** The page that what was restored is from. */
  readonly from: string | undefined
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '')

const keysOf = <Values extends object>(values: Partial<Values>) => Object.keys(values) as (keyof Values)[]

/** The changes that make a difference to how it stands. */
const differing = <Values extends object>(changes: Partial<Values>, from: Values): Partial<Values> => {
  const names = keysOf(changes).filter((name) => !same(changes[name], from[name]))
  return Object.fromEntries(names.map((name) => [name, changes[name]])) as Partial<Values>
}

/** The changes that are not as they were sent. */
const writtenSince = <Values extends object>(changes: Partial<Values>, sent: Partial<Values>): Partial<Values> => {
  const names = keysOf(changes).filter((name) => !same(changes[name], sent[name]))
  return Object.fromEntries(names.map((name) => [name, changes[name]])) as Partial<Values>
}

const startOf = <Values extends object>(key: string, beginning: Values): State<Values> => {
  const found = readKept<Values>(key)
  if (!found) return { kept: null, restored: false, from: undefined }
  const changes = differing(found.kept.changes, beginning)
  const any = keysOf(changes).length > 0
  return { kept: any ? { ...found.kept, changes } : null, restored: any, from: found.page }
}

/**
 * A draft that survives a reload, a lost connection and a closed page. Only changes are kept, with what they were made to:
 * what others change meanwhile is neither overwritten nor lost.
 * @param key says which text it is
 * @param beginning how the thing stands now; may change while one writes
 * @param version which version of the thing `beginning` is
 */
export const useDraft = <Values extends object>(
  key: string,
  beginning: Values,
  version: string | null = null,
): Draft<Values> => {
  const [state, setState] = useState(() => startOf(key, beginning))
  const { kept, restored } = state
  const changes = kept?.changes ?? {}
  useEffect(() => {
    if (kept) return onForgotten(key, () => writeKept(key, kept))
  }, [key, kept])
  const keep = (next: Kept<Values>) => {
    writeKept(key, next)
    setState((before) => ({ ...before, kept: next }))
  }
  const set = (change: Partial<Values> | ((now: Values) => Partial<Values>)) => {
    setState((before) => {
      const start = before.kept ?? { changes: {}, base: beginning, version }
      const given = typeof change === 'function' ? change({ ...beginning, ...start.changes }) : change
      const next = { ...start, changes: { ...start.changes, ...given } }
      writeKept(key, next)
      return { ...before, kept: next }
    })
  }
  const rebase = (dropped: ReadonlySet<keyof Values>) => {
    const left = keysOf<Values>(changes).filter((name) => !dropped.has(name))
    const next = Object.fromEntries(left.map((name) => [name, kept?.changes[name]])) as Partial<Values>
    keep({ changes: next, base: beginning, version })
    return next
  }
  const clear = (sent?: Partial<Values>) => {
    setState((before) => {
      const since = sent && before.kept ? writtenSince(before.kept.changes, sent) : {}
      const next = before.kept && keysOf(since).length > 0 ? { ...before.kept, changes: since } : null
      forgetKept(key, before.from)
      if (next) writeKept(key, next)
      return { kept: next, restored: false, from: undefined }
    })
  }
  const keepAgain = () => {
    if (kept) writeKept(key, kept)
  }
  return {
    values: { ...beginning, ...changes },
    changes,
    base: kept?.base ?? beginning,
    version: kept ? kept.version : version,
    restored,
    set,
    rebase,
    clear,
    keepAgain,
  }
}
