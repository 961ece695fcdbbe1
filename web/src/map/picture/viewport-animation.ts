import type { Size, Viewport } from '../model.ts'
import { between, eased } from './viewport.ts'

export const animationMilliseconds = 380

/** Takes the picture from one viewport to another, at once where the device asks for stillness. */
export interface ViewportAnimation {
  to(viewport: Viewport): void
  stop(): void
}

export function createViewportAnimation(options: {
  still: boolean
  from: () => Viewport
  size: () => Size
  onMove: (viewport: Viewport) => void
}): ViewportAnimation {
  let frame = 0
  return {
    to: (to) => {
      cancelAnimationFrame(frame)
      const from = options.from()
      const far = Math.hypot(to.x - from.x, to.y - from.y) + Math.abs(Math.log(to.zoom / from.zoom)) * 400
      if (options.still || far < 1) return options.onMove(to)
      const began = performance.now()
      const step = (now: number) => {
        const share = Math.max(0, Math.min(1, (now - began) / animationMilliseconds))
        options.onMove(between(from, to, eased(share), options.size()))
        if (share < 1) frame = requestAnimationFrame(step)
      }
      frame = requestAnimationFrame(step)
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
