import { useCallback, useState } from 'react'

const prefix = 'mellanrum.draft.'

const read = <Values extends object>(key: string): Partial<Values> | undefined => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + key) ?? 'null')
    return typeof value === 'object' && value !== null ? (value as Partial<Values>) : undefined
  } catch {
    return undefined
  }
}

const write = (key: string, values: object | null): void => {
  try {
    if (values) localStorage.setItem(prefix + key, JSON.stringify(values))
    else localStorage.removeItem(prefix + key)
  } catch {
    // Storage is full or switched off: the text is still on the page.
  }
}

/** What somebody is writing, kept on the device until it is saved. */
export type Draft<Values extends object> = {
  values: Values
  /** Changes some of the values and keeps them at once. */
  set: (change: Partial<Values>) => void
  /** Forgets what was kept: it is saved, or no longer wanted. Puts the beginning back. */
  clear: () => void
  /** Whether an earlier visit left this text. */
  restored: boolean
}

/** A draft that survives a reload, a lost connection and a closed tab. `key` says which text it is. */
export const useDraft = <Values extends object>(key: string, beginning: Values): Draft<Values> => {
  const [state, setState] = useState(() => {
    const kept = read<Values>(key)
    return { values: kept ? { ...beginning, ...kept } : beginning, restored: kept !== undefined }
  })
  const set = useCallback(
    (change: Partial<Values>) =>
      setState((before) => {
        const values = { ...before.values, ...change }
        write(key, values)
        return { ...before, values }
      }),
    [key],
  )
  const clear = () => {
    write(key, null)
    setState({ values: beginning, restored: false })
  }
  return { values: state.values, set, clear, restored: state.restored }
}
