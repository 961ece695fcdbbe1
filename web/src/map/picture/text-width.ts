/** The page's own type, as in the tokens; canvas needs it spelt out. */
export const fontFamily = '"Schibsted Grotesk Variable", system-ui, -apple-system, "Segoe UI", sans-serif'

export type Measure = (text: string, size: number, weight: number) => number

/** The width of a text in CSS pixels, each text measured once. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  let font = ''
  document.fonts?.addEventListener('loadingdone', () => known.clear())
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const wanted = `${weight} ${size}px ${fontFamily}`
    if (context && font !== wanted) context.font = font = wanted
    const width = context ? context.measureText(text).width : roughWidth(text, size)
    known.set(key, width)
    return width
  }
}

/** Near enough where nothing can be measured: tests, and the layout on a server. */
export function roughWidth(text: string, size: number): number {
  return text.length * size * 0.52
}

/** The longest beginning of a text that fits, with an ellipsis where something was cut. */
export function shorten(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text
  let [low, high] = [1, text.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (widthOf(`${text.slice(0, middle)}…`) <= room) low = middle
    else high = middle - 1
  }
  return `${text.slice(0, low).trimEnd()}…`
}
