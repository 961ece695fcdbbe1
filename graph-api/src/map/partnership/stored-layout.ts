import { z } from 'zod'
import type { Places } from './layout/model.ts'
import type { LayoutTask } from './layout-task.ts'
import { type SheetName, sheetNames } from './sheets.ts'

export type SheetPlaces = Readonly<Record<SheetName, Places>>

const numbers = z.array(z.number())
const places = z.object({ x: numbers, y: numbers, sides: numbers, nameX: numbers, nameY: numbers })

const content = z.object({
  /** The network it was made for, as `Analysis.network`. */
  network: z.string(),
  /** Who stood on the sheets, and in which group: what the lists of places follow. */
  ids: z.array(z.string()),
  groups: numbers,
  sheets: z.object({ WALL: places, SCREEN: places, PAPER: places, PHONE: places } satisfies Record<SheetName, unknown>),
})

/** A layout as it is kept in the graph: one JSON text, since nothing is asked inside it. */
export type LayoutContent = z.infer<typeof content>

/** A computed layout as it is stored: with the ids and groups that it was computed for. `readContent` reads it back. */
export function writeContent(task: LayoutTask, sheets: SheetPlaces): string {
  const { network, ids, marks } = task
  return JSON.stringify({ network, ids, groups: marks.map(({ group }) => group), sheets })
}

/** @returns null where there is none, or it was written by a version that kept something else */
export function readContent(text: string | null): LayoutContent | null {
  if (text === null) return null
  try {
    const read = content.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** The places of a stored layout, in the order of another task; null for who and which group it does not know. */
export function knownPlaces(stored: LayoutContent, task: LayoutTask, sheet: SheetName) {
  const { x, y, sides, nameX, nameY } = stored.sheets[sheet]
  const at = new Map(stored.ids.map((id, index) => [id, index]))
  return {
    marks: task.ids.map((id) => {
      const index = at.get(id)
      if (index === undefined) return null
      return { x: x[index] ?? 0, y: y[index] ?? 0, side: sides[index] ?? 0 }
    }),
    names: task.groups.map((_, group) => {
      const [nameAtX, nameAtY] = [nameX[group], nameY[group]]
      return nameAtX === undefined || nameAtY === undefined ? null : { x: nameAtX, y: nameAtY }
    }),
  }
}

/** How many of a task's organisations a stored layout knows, 0 to 1. */
export function knownShare(stored: LayoutContent, task: LayoutTask): number {
  const known = new Set(stored.ids)
  return task.ids.filter((id) => known.has(id)).length / Math.max(1, task.ids.length)
}

/** The places on every sheet, made one sheet after the other. */
export function sheetsOf(make: (sheet: SheetName) => Places): SheetPlaces {
  return Object.fromEntries(sheetNames.map((sheet) => [sheet, make(sheet)])) as Record<SheetName, Places>
}
