import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { mapPathOf, type NodeKind } from '../routes-of.ts'
import { readView, type View, viewForNewFocus, writeView } from './view.ts'

/** Somewhere one has been on the map. */
export interface Step {
  readonly id: string
  readonly label: string
  readonly kind: NodeKind
}

const longestTrail = 6

function trailIn(state: unknown): Step[] {
  const trail = typeof state === 'object' && state !== null && 'trail' in state ? state.trail : null
  return Array.isArray(trail) ? trail : []
}

export interface GraphAddress {
  readonly focus: string | undefined
  readonly view: View
  /** Where one came from, oldest first; kept in the browser's history, not in the address. */
  readonly trail: readonly Step[]
  change(part: Partial<View>): void
  /** Puts another node in the middle; `from` is remembered on the trail. */
  goTo(id: string, from?: Step): void
  goBack(): boolean
}

/** The picture's state, read from the address and written to it. */
export function useGraphAddress(): GraphAddress {
  const { id: focus } = useParams()
  const [parameters] = useSearchParams()
  const { state } = useLocation()
  const navigate = useNavigate()
  const view = useMemo(() => readView(parameters), [parameters])
  const trail = useMemo(() => trailIn(state), [state])

  const path = useCallback((id: string | undefined, next: View) => {
    const search = writeView(next).toString()
    return `${id ? mapPathOf(id) : '/karta'}${search ? `?${search}` : ''}`
  }, [])
  const change = useCallback(
    (part: Partial<View>) =>
      navigate(path(focus, { ...view, ...part }), { replace: true, preventScrollReset: true, state: { trail } }),
    [navigate, path, focus, view, trail],
  )
  const goTo = useCallback(
    (id: string, from?: Step) => {
      const known = trail.findIndex((step) => step.id === id)
      const longer = from ? [...trail, from].slice(-longestTrail) : [...trail]
      const next = known >= 0 ? trail.slice(0, known) : longer
      navigate(path(id, viewForNewFocus(view)), { preventScrollReset: true, state: { trail: next } })
    },
    [navigate, path, view, trail],
  )
  const goBack = useCallback(() => {
    if (trail.length === 0) return false
    navigate(-1)
    return true
  }, [navigate, trail])
  return { focus, view, trail, change, goTo, goBack }
}
