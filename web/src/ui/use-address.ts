import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/**
 * One value in the address, and the way to set it. An empty value leaves the address clean. Setting replaces the entry
 * in the history, so that "back" leads to the page before, not to every filter on the way.
 */
export const useAddress = (name: string): [string, (value: string) => void] => {
  const [parameters, setParameters] = useSearchParams()
  const set = useCallback(
    (value: string) =>
      setParameters(
        (before) => {
          const next = new URLSearchParams(before)
          if (value) next.set(name, value)
          else next.delete(name)
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [name, setParameters],
  )
  return [parameters.get(name) ?? '', set]
}
