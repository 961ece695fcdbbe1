import { useEffect, useMemo, useRef } from 'react'
import { useAnswer } from '../../client/use-answer.ts'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { type PartnershipMap, partnershipOf } from './model.ts'
import { partnershipMapQuery } from './queries.ts'

/** What changes the map when it is changed. */
const types = ['Organisation', 'Initiative', 'Collaboration', 'MiniNetwork', 'Link', 'Suggestion'] as const

/** How often a better layout is asked for while one is being computed, in milliseconds. */
const askAgain = 5_000

export type PartnershipAnswer =
  | { state: 'loading' }
  | { state: 'failed'; offline: boolean; reference: string | undefined; retry: () => void }
  | { state: 'ready'; map: PartnershipMap }

/**
 * The map of the partnership on a day, today where `onDay` is null. The one before stays while the next is fetched; where a
 * better layout is on its way, it is taken when it is ready.
 * @param near an organisation: the part around it
 * @param pause nothing is asked
 */
export function usePartnershipMap(onDay: string | null, near: string | null = null, pause = false): PartnershipAnswer {
  const { language } = useLanguage()
  const variables = { language: language === 'en' ? ('EN' as const) : ('SV' as const), onDay, near }
  const answer = useAnswer({ query: partnershipMapQuery, variables, types, pause, inSlices: true })
  const found = answer.state === 'ready' ? answer.data.partnershipMap : null
  const map = useMemo(() => (found ? partnershipOf(found) : null), [found])
  const last = useRef<PartnershipMap | null>(null)
  if (map) last.current = map
  const waits = answer.state === 'ready' && !answer.data.partnershipMap.isReady
  const retry = answer.state === 'ready' ? answer.retry : undefined
  useEffect(() => {
    if (!waits || !retry) return
    const timer = setInterval(retry, askAgain)
    return () => clearInterval(timer)
  }, [waits, retry])
  if (map) return { state: 'ready', map }
  if (answer.state === 'failed') return answer
  return last.current ? { state: 'ready', map: last.current } : { state: 'loading' }
}
