import type { Box } from './boxes.ts'
import type { Ring } from './contour.ts'
import type { Line, Organisation, Suggested } from './model.ts'

/** How far something is from being seen: in the light, resting, or dimmed because something else is asked about. */
export type Weight = 'lit' | 'resting' | 'dimmed'

export interface SceneIsland {
  readonly group: number
  readonly tint: number
  readonly rings: readonly Ring[]
  readonly dimmed: boolean
}

export interface SceneMark {
  readonly organisation: Organisation
  readonly x: number
  readonly y: number
  /** Half its width, without the ring. */
  readonly radius: number
  /** Of the ring, where it has one. */
  readonly ring: number | null
  readonly weight: Weight
  readonly inRow: boolean
}

export interface SceneLine {
  readonly line: Line
  readonly from: SceneMark
  readonly to: SceneMark
  readonly width: number
  readonly weight: Weight
}

/** A suggestion as a quadratic curve. */
export interface SceneBow {
  readonly suggested: Suggested
  readonly from: SceneMark
  readonly to: SceneMark
  readonly bendX: number
  readonly bendY: number
}

/** What joins two groups, where single lines are too many. */
export interface SceneBridge {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly width: number
}

export interface TextLine {
  readonly text: string
  readonly size: number
  readonly bold: boolean
  readonly soft: boolean
}

/** Words on the map. `x` is their start, middle or end by `anchor`; lines follow each other downwards from the box's top. */
export interface SceneText {
  readonly key: string
  readonly kind: 'group' | 'name' | 'row'
  readonly lines: readonly TextLine[]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly x: number
  readonly box: Box
  /** The tint of the island below, whose colour is around the letters; null on the ground. */
  readonly tint: number | null
  readonly group: number | null
}

export interface Scene {
  readonly width: number
  readonly height: number
  /** How large things are beside those of a wall. */
  readonly scale: number
  readonly islands: readonly SceneIsland[]
  readonly bridges: readonly SceneBridge[]
  readonly lines: readonly SceneLine[]
  readonly bows: readonly SceneBow[]
  readonly marks: readonly SceneMark[]
  readonly texts: readonly SceneText[]
}

/** Lines stand so far under each other, times their size. */
export const lineStep = 1.16
