import { autoUpdate, computePosition, flip, hide, offset, type Placement, shift, size } from '@floating-ui/dom'
import { type RefObject, useLayoutEffect } from 'react'

/** In CSS pixels. */
const [gap, margin, tallest, least] = [4, 8, 320, 96]

/**
 * Keeps something beside what it belongs to for as long as it is open: it follows when the page, or a part of it, is
 * scrolled, turns over where there is no room, and is not seen while its anchor is out of sight. The element is `fixed`.
 */
export function useFloating(options: {
  anchor: RefObject<HTMLElement | null>
  floating: RefObject<HTMLElement | null>
  open: boolean
  placement: Placement
  /** `anchor`: as wide as its anchor, and no taller than a list should be. `room`: no taller than there is room for. */
  fit?: 'anchor' | 'room'
}): void {
  const { anchor, floating, open, placement, fit } = options
  const fitted = fit !== undefined
  const listed = fit === 'anchor'
  useLayoutEffect(() => {
    const [beside, element] = [anchor.current, floating.current]
    if (!open || !beside || !element) return
    const fitting = size({
      padding: margin,
      apply: ({ availableHeight, rects }) => {
        if (listed) element.style.width = `${rects.reference.width}px`
        element.style.maxHeight = `${Math.max(least, Math.min(listed ? tallest : availableHeight, availableHeight))}px`
      },
    })
    // The side it once turned to is kept: a list does not jump while one types.
    let side = placement
    return autoUpdate(beside, element, () => {
      // Measured as tall as it may be, or what was fitted before would hide that there is more room on the other side.
      if (fitted) element.style.maxHeight = listed ? `${tallest}px` : ''
      void computePosition(beside, element, {
        strategy: 'fixed',
        placement: side,
        middleware: [offset(gap), flip({ padding: margin }), shift({ padding: margin }), fitted && fitting, hide()],
      }).then(({ x, y, placement: turned, middlewareData }) => {
        side = turned
        const visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible'
        Object.assign(element.style, { left: `${x}px`, top: `${y}px`, visibility })
      })
    })
  }, [anchor, floating, open, placement, fitted, listed])
}
