import { useIsAuthor } from '../viewer/rights.tsx'
import { useViewer } from '../viewer/viewer.ts'
import type { Level } from './levels.ts'

/**
 * Who may be let to see something new; none until that is known.
 * @param gatheringId where it is written, if at a gathering
 */
export const useNewLevels = (gatheringId?: string): readonly Level[] => {
  const viewer = useViewer()
  const { levels = [], gatheringIds = [] } = viewer ?? {}
  return gatheringId !== undefined && gatheringIds.includes(gatheringId) ? ['GATHERING', ...levels] : levels
}

/** Who may be let to see what is there: its writer alone may keep it to themselves, and what it has may stay. */
export const useLevelsOf = (id: string, current: Level | null): readonly Level[] => {
  const viewer = useViewer()
  const wrote = useIsAuthor(id)
  const levels = (viewer?.levels ?? []).filter((level) => level !== 'ME' || wrote || current === 'ME')
  return current && !levels.includes(current) ? [current, ...levels] : levels
}
