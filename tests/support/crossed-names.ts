import type { Page } from 'playwright-core'

/** Keeps the straight lines that are drawn on the map's canvas, since a canvas does not tell what lies on it. Runs in the page. */
export function keepDrawnLines(): void {
  const drawn: number[][] = []
  Object.assign(window, { drawnLines: drawn })
  const { prototype } = CanvasRenderingContext2D
  const { moveTo, lineTo, beginPath } = prototype
  const stroke = prototype.stroke as (this: CanvasRenderingContext2D) => void
  let path: number[] = []
  prototype.beginPath = function () {
    path = []
    beginPath.call(this)
  }
  prototype.moveTo = function (x, y) {
    path.push(x, y)
    moveTo.call(this, x, y)
  }
  prototype.lineTo = function (x, y) {
    path.push(x, y)
    lineTo.call(this, x, y)
  }
  prototype.stroke = function () {
    if (path.length === 4) drawn.push(path)
    stroke.call(this)
  }
  const width = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, 'width')
  Object.defineProperty(HTMLCanvasElement.prototype, 'width', {
    ...width,
    // A canvas that gets a size is drawn anew.
    set(value: number) {
      drawn.length = 0
      width?.set?.call(this, value)
    },
  })
}

/** How many names of organisations have a line behind them, one's own counted too; three pixels of one are no harm. */
export function countCrossedNames(page: Page): Promise<number> {
  return page.evaluate(() => {
    const lines = (window as unknown as { drawnLines: number[][] }).drawnLines
    const frame = document.querySelector('[role="application"]')?.getBoundingClientRect() ?? { left: 0, top: 0 }
    const names = [...document.querySelectorAll<SVGTextElement>('svg text[data-kind="name"]')]
    /** The part of a line, 0 to 1 along it, that lies between two bounds of one axis. */
    const partWithin = (start: number, step: number, low: number, high: number): readonly [number, number] => {
      if (step === 0) return start > low && start < high ? [0, 1] : [1, 0]
      const [one, other] = [(low - start) / step, (high - start) / step]
      return [Math.min(one, other), Math.max(one, other)]
    }
    const isCrossed = (name: SVGTextElement) => {
      const box = name.getBoundingClientRect()
      return lines.some(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => {
        const across = partWithin(x1, x2 - x1, box.left - frame.left, box.right - frame.left)
        const down = partWithin(y1, y2 - y1, box.top + 2 - frame.top, box.bottom - 2 - frame.top)
        const part = Math.min(1, across[1], down[1]) - Math.max(0, across[0], down[0])
        return part * Math.hypot(x2 - x1, y2 - y1) > 3
      })
    }
    if (lines.length === 0) throw new Error('no line was drawn')
    return names.filter(isCrossed).length
  })
}
