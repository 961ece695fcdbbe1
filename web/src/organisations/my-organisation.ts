import { useSyncExternalStore } from 'react'

/** The organisation that the person at this device speaks for. */
export type MyOrganisation = { id: string; name: string }

const storageKey = 'mellanrum.organisation'
const listeners = new Set<() => void>()
let current: MyOrganisation | null | undefined

const read = (): MyOrganisation | null => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null')
    if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return null
    return typeof value.id === 'string' && typeof value.name === 'string' ? { id: value.id, name: value.name } : null
  } catch {
    return null
  }
}

const snapshot = (): MyOrganisation | null => {
  if (current === undefined) current = read()
  return current
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Remembers who "we" are on this device; null forgets. */
export const chooseMyOrganisation = (organisation: MyOrganisation | null): void => {
  current = organisation
  try {
    if (organisation) localStorage.setItem(storageKey, JSON.stringify(organisation))
    else localStorage.removeItem(storageKey)
  } catch {
    // The choice holds for this visit.
  }
  for (const listener of listeners) listener()
}

/** Who "we" are, as chosen on this device; null until somebody has chosen. */
export const useMyOrganisation = (): MyOrganisation | null => useSyncExternalStore(subscribe, snapshot)
