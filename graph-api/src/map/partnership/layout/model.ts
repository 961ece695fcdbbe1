/** Where a name stands beside its mark, as steps right and down. The order is that of the numbers stored and sent. */
export const sides = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
] as const
/** A position in `sides`. */
export type Side = number

/** A mark with its name, or the name of a group: what is placed. Lengths in the sheet's units (CSS pixels at its own size). */
export interface Item {
  /** Position of its group in `Sheet.groups`. */
  readonly group: number
  /** Half the mark's width with its ring; 0 for the name of a group. */
  readonly radius: number
  /** The name's box; 0 where no name is placed. */
  readonly width: number
  readonly height: number
  readonly isGroupName: boolean
  readonly lines: Line[]
  x: number
  y: number
  side: Side
  left: number
  top: number
  right: number
  bottom: number
  /** The box around mark and name, with the room that a line should keep from it. */
  fromX: number
  toX: number
  fromY: number
  toY: number
  /** Where it stood last time: moving away costs where the sheet has an anchor. */
  anchorX: number
  anchorY: number
}

export interface Line {
  readonly a: Item
  readonly b: Item
  readonly weight: number
  /** Both ends in one group. */
  readonly inside: boolean
  /** The box around it, so that what is far from it is not looked at. */
  fromX: number
  toX: number
  fromY: number
  toY: number
}

export interface Group {
  readonly name: Item
  readonly members: readonly Item[]
}

/** The weights of the cost terms that differ between runs; the fixed ones are in the cost files. */
export interface CostWeights {
  /** Price of staying away from where an item stood, for one spacing's distance; 0 for a fresh layout. */
  readonly anchor: number
  /** Price of two groups that touch, and the distance within which it is counted, in spacings. */
  readonly separation: number
  readonly separationReach: number
}

export const defaultCostWeights: CostWeights = { anchor: 0, separation: 70, separationReach: 1.5 }

/** A drawing under way: all items inside a frame, in one cost. */
export interface Sheet {
  readonly items: readonly Item[]
  readonly lines: readonly Line[]
  readonly groups: readonly Group[]
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** The distance between neighbours if items were spread evenly. */
  readonly spacing: number
  readonly costWeights: CostWeights
}

/** What is to be placed on a sheet of a size: marks with groups and measured names, and what joins them. */
export interface LayoutInput {
  readonly width: number
  readonly height: number
  readonly marks: ReadonlyArray<{
    readonly group: number
    readonly radius: number
    readonly width: number
    readonly height: number
  }>
  readonly groupNames: ReadonlyArray<{ readonly width: number; readonly height: number }>
  readonly lines: ReadonlyArray<{ readonly a: number; readonly b: number; readonly weight: number }>
}

/** Places of marks (in the order of the input) and of the middles of the groups' names. */
export interface Places {
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly sides: readonly Side[]
  readonly nameX: readonly number[]
  readonly nameY: readonly number[]
}
