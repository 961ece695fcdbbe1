import { useSyncExternalStore } from 'react'
import { dark, light, type Palette } from './palette.ts'

function subscribe(changed: () => void): () => void {
  const watch = new MutationObserver(changed)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => watch.disconnect()
}

/** The palette of the page's present theme. */
export function usePalette(): Palette {
  const name = useSyncExternalStore(subscribe, () => document.documentElement.dataset.theme)
  return name === 'dark' ? dark : light
}

/** Whether the device asks for less motion. Read once: a change of mind takes effect on the next visit. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
