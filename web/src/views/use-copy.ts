import { useCallback } from 'react'
import { useHref } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useLive } from '../ui/Live.tsx'

/** Copies the whole address of a path within the page, and says how it went. */
export function useCopy(): (path: string) => Promise<void> {
  const { t } = useLanguage()
  const { notify } = useLive()
  const base = useHref('/').replace(/\/$/, '')
  return useCallback(
    async (path) => {
      try {
        await navigator.clipboard.writeText(new URL(`${base}${path}`, location.origin).href)
        notify(t.views.copied)
      } catch {
        notify(t.views.copyFailed)
      }
    },
    [base, notify, t],
  )
}
