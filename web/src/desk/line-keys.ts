import type { KeyboardEvent as FocusedKey, RefObject } from 'react'
import { useEffect } from 'react'

/** The link of a line. @param at the first is 0 */
export const focusLine = (place: HTMLElement | null, at: number) =>
  place?.querySelectorAll('li')[at]?.querySelector<HTMLElement>('a')

/**
 * Keys while the focus is in a list.
 * @param take answers whether it took the key
 */
export const lineKeys =
  (list: RefObject<HTMLElement | null>, take: (key: string, at: number) => boolean) =>
  (event: FocusedKey<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const rows = [...(list.current?.querySelectorAll('li') ?? [])]
    const at = rows.findIndex((row) => row.contains(event.target as Node))
    if (at >= 0 && take(event.key.toLowerCase(), at)) event.preventDefault()
  }

/** Whether keys are for what has the focus: something is written or chosen in it. */
const keepsKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')

/**
 * J goes to the next line of all lists in a place, K to the one before, while the focus is in one of them: a single letter that
 * acts everywhere would be pressed by whoever speaks to their machine (WCAG 2.1.4).
 */
export const useStepKeys = (place: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const lists = place.current
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keepsKeys(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'j' && key !== 'k') return
      const rows = [...(lists?.querySelectorAll('li') ?? [])]
      const at = rows.findIndex((row) => row.contains(event.target as Node))
      const next = at < 0 ? 0 : at + (key === 'j' ? 1 : -1)
      focusLine(lists, next)?.focus()
      event.preventDefault()
    }
    lists?.addEventListener('keydown', press)
    return () => lists?.removeEventListener('keydown', press)
  }, [place])
}
