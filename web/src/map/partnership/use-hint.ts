import { useLayoutEffect, useState } from 'react'

const storageKey = 'mellanrum.map-used'

const wasUsed = (): boolean => {
  try {
    return localStorage.getItem(storageKey) !== null
  } catch {
    return false
  }
}

/**
 * Whether to say that one can press an organisation: until somebody on this device has done so.
 * @param used whether an organisation is shown now
 */
export function useHint(used: boolean): boolean {
  const [known, setKnown] = useState(wasUsed)
  // Kept in the moment the hint goes: whoever leaves the page at once is not told again.
  useLayoutEffect(() => {
    if (!used || known) return
    setKnown(true)
    try {
      localStorage.setItem(storageKey, '1')
    } catch {
      // The hint then comes back at the next visit.
    }
  }, [used, known])
  return !known && !used
}
