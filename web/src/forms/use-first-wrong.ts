import type { RefObject } from 'react'
import { useMoveFocus } from '../ui/use-move-focus.ts'

/** Leads to the first field of a form at which something is wrong, once that is said there. */
export const useFirstWrong = (form: RefObject<HTMLElement | null>): (() => void) => {
  const moveFocus = useMoveFocus()
  return () => moveFocus(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]'))
}
