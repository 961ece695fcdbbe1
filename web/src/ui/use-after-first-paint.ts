import { useDeferredValue } from 'react'

/**
 * False when a page is drawn first, true right after it has been: what lies below the first screen is then drawn in pieces, so
 * that on a slow phone nobody waits for it.
 */
export const useAfterFirstPaint = (): boolean => useDeferredValue(true, false)
