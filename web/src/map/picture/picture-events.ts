import type { Point } from '../model.ts'

/** What happens in the picture. Points are in CSS pixels of its host, but for where something was dragged to. */
export interface PictureEvents {
  /** A named node, a "12 till" or a heading was pressed. */
  readonly onNode: (id: string) => void
  /** A dot of the map was pressed. */
  readonly onDot: (id: string) => void
  readonly onMenu: (id: string, at: Point) => void
  /** The pointer rests on something that has more to say than is drawn; null when it left. */
  readonly onHover: (hover: { id: string; label: string; at: Point } | null) => void
  readonly onDragged: (id: string, to: Point) => void
  /** The pointer is over a named node from which a relation can be drawn, or has left it; `at` is beside its shape. */
  readonly onOver: (over: { id: string; at: Point } | null) => void
}
