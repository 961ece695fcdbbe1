import { type FocusEvent, useEffect, useRef } from 'react'

const focusHeading = (heading: Element | null | undefined): boolean => {
  if (!(heading instanceof HTMLElement)) return false
  heading.tabIndex = -1
  heading.focus()
  return true
}

/**
 * Keeps the keyboard's place in a list whose cards leave it once something is said about them: when the card that had the
 * focus goes, the heading of the next one gets it, else that of the one before, else the page's.
 * @param ids the cards' ids, as they stand in the page on each card's list item, in order
 * @returns what to put on the list
 */
export const useKeptFocus = (ids: readonly string[]): { onFocus: (event: FocusEvent) => void } => {
  const held = useRef<string | null>(null)
  const before = useRef(ids)
  const key = ids.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the ids.
  useEffect(() => {
    const [earlier, gone] = [before.current, held.current]
    before.current = ids
    if (gone === null || ids.includes(gone)) return
    held.current = null
    // Somebody who has gone elsewhere meanwhile stays there.
    if (document.activeElement && document.activeElement !== document.body) return
    const at = earlier.indexOf(gone)
    const next = [...earlier.slice(at + 1), ...earlier.slice(0, at).reverse()].find((id) => ids.includes(id))
    const heading = next ? document.getElementById(next)?.querySelector('h2') : null
    if (!focusHeading(heading)) focusHeading(document.querySelector('main h1'))
  }, [key])
  return {
    onFocus: (event) => {
      held.current = event.target.closest('li[id]')?.id ?? null
    },
  }
}
