import type { KeyboardEvent, RefObject } from 'react'

/** The link of a line. @param at the first is 0 */
export const focusLine = (list: HTMLElement | null, at: number) =>
  list?.querySelectorAll('li')[at]?.querySelector<HTMLElement>('a')

/**
 * Keys while the focus is in a list: J goes to the next line, K to the one before.
 * @param other other keys; answers whether it took one
 */
export const lineKeys =
  (list: RefObject<HTMLElement | null>, other: (key: string, at: number) => boolean) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const rows = [...(list.current?.querySelectorAll('li') ?? [])]
    const at = rows.findIndex((row) => row.contains(event.target as Node))
    const key = event.key.toLowerCase()
    const step = key === 'j' ? 1 : key === 'k' ? -1 : 0
    if (step !== 0) focusLine(list.current, at + step)?.focus()
    if (step !== 0 || (at >= 0 && other(key, at))) event.preventDefault()
  }
