import { useMemo } from 'react'
import { useAnswer } from '../../client/use-answer.ts'
import { useLanguage } from '../../language/LanguageContext.tsx'
import type { NetworkMap } from '../model.ts'
import type { Lens } from '../view.ts'
import { needsView, parallelsView, synergiesView } from './api-lenses.ts'
import type { LensView } from './lens-view.ts'
import { indexMap } from './map-index.ts'
import {
  bridgesView,
  challengesView,
  chooseOrganisation,
  type LensInput,
  motivationsView,
  newsView,
} from './map-lenses.ts'
import { pictureNeedsQuery, pictureParallelsQuery, pictureSynergiesQuery } from './queries.ts'

const fromMap: Partial<Record<Lens, (input: LensInput) => LensView>> = {
  bridges: bridgesView,
  challenges: challengesView,
  motivations: motivationsView,
  news: newsView,
}

/** The answer of the lens in the address; null while it is on its way, or where there is no lens. */
export function useLens(options: {
  lens: Lens | null
  focus: string | undefined
  map: NetworkMap | null
  today: string
}): LensView | null {
  const { lens, focus, map, today } = options
  const { t, format } = useLanguage()
  const organisation = focus?.startsWith('org_') ? focus : undefined
  const synergies = useAnswer({
    query: pictureSynergiesQuery,
    variables: { organisationId: organisation ?? '' },
    pause: lens !== 'synergies' || !organisation,
  })
  const parallels = useAnswer({ query: pictureParallelsQuery, variables: {}, pause: lens !== 'parallels' })
  const needs = useAnswer({ query: pictureNeedsQuery, variables: {}, pause: lens !== 'needs' })
  const index = useMemo(() => (map ? indexMap(map) : null), [map])
  return useMemo(() => {
    const ask = lens ? fromMap[lens] : undefined
    if (ask) return index ? ask({ index, t, format, today, focus }) : null
    if (lens === 'parallels') return parallels.state === 'ready' ? parallelsView(parallels.data.parallels, t) : null
    if (lens === 'needs') return needs.state === 'ready' ? needsView(needs.data, t) : null
    if (lens !== 'synergies') return null
    if (synergies.state === 'ready' && synergies.data.organisation) return synergiesView(synergies.data, t)
    if (organisation && synergies.state === 'loading') return null
    return index ? chooseOrganisation({ index, t, format, today, focus }) : null
  }, [lens, focus, organisation, index, t, format, today, synergies, parallels, needs])
}
