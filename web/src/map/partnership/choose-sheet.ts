import type { Sheet } from './model.ts'

/** How a sheet lies on the picture. Places are stretched to its edges; marks and names keep one size, `zoom` times their own. */
export interface Placing {
  readonly sheet: Sheet
  readonly zoom: number
  readonly stretchX: number
  readonly stretchY: number
  /** Where the sheet's corner lies: islands reach a little beyond their marks. */
  readonly inset: number
}

/** Below so many pixels a picture is a phone's. */
const phoneWidth = 600
/** Names this large can be read from the back of a room: more is not better. */
const readable = 13.5

/** Room for the shores of islands outside the sheet, times the sheet's zoom. */
const shore = 13

function zoomOn(sheet: Sheet, width: number, height: number): number {
  return Math.min(width / (sheet.width + 2 * shore), height / (sheet.height + 2 * shore))
}

/** The sheet that gives the largest names where the picture is `width` by `height` pixels; the roomy one where they are large enough. */
export function chooseSheet(sheets: readonly Sheet[], width: number, height: number): Placing | null {
  const fits = ({ sheet }: Sheet) => (width < phoneWidth ? sheet === 'PHONE' : sheet === 'WALL' || sheet === 'SCREEN')
  const size = (sheet: Sheet) => zoomOn(sheet, width, height) * sheet.font
  const best = sheets.filter(fits).sort((one, other) => size(other) - size(one))
  const sheet = best.find((one) => one.sheet === 'WALL' && size(one) >= readable) ?? best[0]
  return sheet ? placeSheet(sheet, width, height) : null
}

/** How a sheet lies on a picture of a size in CSS pixels. */
export function placeSheet(sheet: Sheet, width: number, height: number): Placing {
  const zoom = zoomOn(sheet, width, height)
  const inset = shore * zoom
  const stretchX = (width - 2 * inset) / sheet.width
  return { sheet, zoom, inset, stretchX, stretchY: (height - 2 * inset) / sheet.height }
}
