import { type RefObject, useCallback, useMemo, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { hasEnded } from '../../nodes/has-ended.ts'
import { useLive } from '../../ui/Live.tsx'
import type { NetworkMap, PictureEdge, PictureNode } from '../model.ts'
import type { Picture } from '../picture/picture.ts'

/** One end of a relation that is being drawn. */
export type DrawnEnd = Pick<PictureNode, 'id' | 'kind' | 'label'>

/** A relation that is being drawn: from where, and to where once that is chosen. */
export interface Drawing {
  readonly from: DrawnEnd
  readonly to: DrawnEnd | null
}

export interface Draw {
  readonly drawing: Drawing | null
  /** What the pointer or the ring is on while the other end is being chosen. */
  readonly pointed: DrawnEnd | null
  point(id: string | null): void
  /** Begins: whatever is pressed next, in the picture, in the list or in the search, is the other end. */
  begin(from: string): void
  /** Chooses the other end. */
  reach(to: string): void
  /** Both ends at once, as when one is dragged to the other. */
  join(from: string, to: string): void
  /** Leaves the other end to be chosen anew. */
  again(): void
  /** Ends it; the focus goes back to the picture. */
  cancel(): void
}

/** The drawing of a relation between two of the named nodes, or of the dots on the map. */
export function useDrawing(options: {
  nodes: readonly PictureNode[]
  map: NetworkMap | null
  picture: RefObject<Picture | null>
}): Draw {
  const { nodes, map, picture } = options
  const { t } = useLanguage()
  const { announce } = useLive()
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const endOf = useCallback(
    (id: string): DrawnEnd | null => {
      const named = nodes.find((node) => node.id === id)
      if (named) return named
      const index = map?.ids.indexOf(id) ?? -1
      const kind = map?.kindNames[map.kinds[index] ?? -1]
      return kind ? { id, kind, label: map?.labels[index] ?? '' } : null
    },
    [nodes, map],
  )
  const [pointedId, point] = useState<string | null>(null)
  const begin = useCallback(
    (id: string) => {
      const from = endOf(id)
      if (!from) return
      setDrawing({ from, to: null })
      picture.current?.focus()
      announce(t.graph.drawBegun(from.label))
    },
    [endOf, picture, announce, t],
  )
  const join = useCallback(
    (fromId: string, toId: string) => {
      const [from, to] = [endOf(fromId), endOf(toId)]
      if (from && to && from.id !== to.id) setDrawing({ from, to })
    },
    [endOf],
  )
  const reach = useCallback((id: string) => drawing && join(drawing.from.id, id), [drawing, join])
  const again = useCallback(() => {
    setDrawing((before) => before && { ...before, to: null })
    picture.current?.focus()
  }, [picture])
  const cancel = useCallback(() => {
    setDrawing(null)
    picture.current?.focus()
    announce(t.graph.drawEnded)
  }, [picture, announce, t])
  const pointed = useMemo(
    () => (drawing && pointedId && pointedId !== drawing.from.id ? endOf(pointedId) : null),
    [drawing, pointedId, endOf],
  )
  return { drawing, pointed, point, begin, reach, join, again, cancel }
}

/** The types of relation that already last between two, as `TYPE out` or `TYPE in` seen from the first. */
export function lastingBetween(edges: readonly PictureEdge[], from: string, to: string): Set<string> {
  const lasts = edges.filter((edge) => !hasEnded(edge.until))
  const out = lasts.filter((edge) => edge.source === from && edge.target === to)
  const into = lasts.filter((edge) => edge.source === to && edge.target === from)
  return new Set([...out.map((edge) => `${edge.type} out`), ...into.map((edge) => `${edge.type} in`)])
}
