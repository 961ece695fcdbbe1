import { useCallback, useState } from 'react'
import { useAddress } from '../ui/use-address.ts'

/** The members that a person chose, and who among them the focus waits for. */
export interface Group {
  /** None while a proposal stands as it came. */
  readonly memberIds: string[]
  /** Whoever is to have the focus once the group has been worked out anew. */
  readonly awaited: string | null
  setMembers(ids: readonly string[], awaited?: string): void
  /** The one that was waited for has come. */
  arrive(): void
}

/** The group that is being composed, kept in the address (`med`). */
export const useGroup = (): Group => {
  const [value, setValue] = useAddress('med')
  const [awaited, setAwaited] = useState<string | null>(null)
  const setMembers = useCallback(
    (ids: readonly string[], next?: string) => {
      setValue(ids.join(','))
      setAwaited(next ?? null)
    },
    [setValue],
  )
  const arrive = useCallback(() => setAwaited(null), [])
  return { memberIds: value.split(',').filter(Boolean).slice(0, 7), awaited, setMembers, arrive }
}
