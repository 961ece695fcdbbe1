/** After so many milliseconds without a move, and from such a change of zoom, names are chosen anew. */
const pause = 160
const noticed = 0.2

/** Chooses, when one has come nearer or gone away, which names on the map keep quiet since they would lie on others. */
export function createLabelCulling(options: {
  zoom: () => number
  onCull: (zoom: number, milliseconds: number) => void
}): {
  at: (zoom: number, milliseconds: number) => void
  moved: (zoom: number) => void
  stop: () => void
} {
  let culledAt = 1
  let timer = 0
  const at = (zoom: number, milliseconds: number) => {
    culledAt = zoom
    options.onCull(zoom, milliseconds)
  }
  return {
    at,
    moved: (zoom) => {
      if (Math.abs(zoom / culledAt - 1) < noticed) return
      clearTimeout(timer)
      timer = window.setTimeout(() => at(options.zoom(), 0), pause)
    },
    stop: () => clearTimeout(timer),
  }
}
