import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { mapPathOf, type NodeKind, wholeMapPath } from '../routes-of.ts'
import { readView, type View, viewForNewFocus, writeView } from './view.ts'

/** Somewhere one has been on the map. */
export interface Step {
  readonly id: string
  readonly label: string
  readonly kind: NodeKind
}

/** The saved view that one sees or started from. */
export interface SavedMark {
  readonly id: string
  readonly name: string
  /** `updatedAt` as it was read. */
  readonly readAt: string
}

/** What a saved view shows, instead of what the address says. */
export interface SavedPicture {
  readonly mark: SavedMark
  readonly focus: string | undefined
  readonly view: View
}

const longestTrail = 6

function markIn(state: unknown): SavedMark | null {
  const saved = typeof state === 'object' && state !== null && 'saved' in state ? state.saved : null
  return typeof saved === 'object' && saved !== null && 'readAt' in saved ? (saved as SavedMark) : null
}

function trailIn(state: unknown): Step[] {
  const trail = typeof state === 'object' && state !== null && 'trail' in state ? state.trail : null
  return Array.isArray(trail) ? trail : []
}

export interface GraphAddress {
  readonly focus: string | undefined
  readonly view: View
  /** Where one came from, oldest first; kept in the browser's history, not in the address. */
  readonly trail: readonly Step[]
  /** The saved view that is open, or that this picture came from. */
  readonly saved: SavedMark | null
  change(part: Partial<View>): void
  /** Puts another node in the middle; `from` is remembered on the trail. */
  goTo(id: string, from?: Step): void
  goBack(): boolean
}

function pathTo(id: string | undefined, next: View): string {
  const search = writeView(next).toString()
  return `${id ? mapPathOf(id) : wholeMapPath}${search ? `?${search}` : ''}`
}

/**
 * The picture's state, read from the address and written to it.
 * @param opened a saved view, whose own address says nothing of what it shows; the first change leaves it for one that does
 */
export function useGraphAddress(opened: SavedPicture | null): GraphAddress {
  const { id } = useParams()
  const focus = opened ? opened.focus : id
  const [parameters] = useSearchParams()
  const { state } = useLocation()
  const navigate = useNavigate()
  const view = useMemo(() => opened?.view ?? readView(parameters), [opened, parameters])
  const trail = useMemo(() => trailIn(state), [state])
  const saved = useMemo(() => opened?.mark ?? markIn(state), [opened, state])

  const change = useCallback(
    (part: Partial<View>) =>
      navigate(pathTo(focus, { ...view, ...part }), {
        replace: !opened,
        preventScrollReset: true,
        state: { trail, saved },
      }),
    [navigate, focus, view, trail, saved, opened],
  )
  const goTo = useCallback(
    (next: string, from?: Step) => {
      const known = trail.findIndex((step) => step.id === next)
      const longer = from ? [...trail, from].slice(-longestTrail) : [...trail]
      const walked = known >= 0 ? trail.slice(0, known) : longer
      navigate(pathTo(next, viewForNewFocus(view, focus, next)), {
        preventScrollReset: true,
        state: { trail: walked, saved },
      })
    },
    [navigate, focus, view, trail, saved],
  )
  const goBack = useCallback(() => {
    if (trail.length === 0) return false
    navigate(-1)
    return true
  }, [navigate, trail])
  return { focus, view, trail, saved, change, goTo, goBack }
}
