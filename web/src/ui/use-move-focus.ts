import { useCallback, useEffect, useState } from 'react'

type Find = () => HTMLElement | null | undefined

/**
 * Moves the focus to something that is drawn by the same change: what was pressed is often gone after it, and the focus
 * would fall back to the top of the page.
 */
export const useMoveFocus = (): ((find: Find) => void) => {
  const [wanted, setWanted] = useState<{ find: Find } | null>(null)
  useEffect(() => wanted?.find()?.focus(), [wanted])
  return useCallback((find: Find) => setWanted({ find }), [])
}
