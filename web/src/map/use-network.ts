import { useEffect, useMemo, useRef, useState } from 'react'
import { useClient } from 'urql'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { NetworkMap, PictureEdge, PictureNode, Subnetwork } from './model.ts'
import { neighbourhoodQuery, networkChangesQuery, networkMapQuery } from './queries.ts'
import { type NetworkChanges, type TimedMap, timedMap } from './tools/timed-map.ts'

/** A change of any of these changes the picture: its answers are then fetched again. */
export const touching = [
  'Link',
  'Organisation',
  'Person',
  'Initiative',
  'Theme',
  'Challenge',
  'Motivation',
  'Need',
  'Offer',
  'Collaboration',
  'MiniNetwork',
  'Gathering',
  'Story',
] as const

/** The most neighbours that are fetched around one node. */
const most = 300

export interface Around extends Subnetwork {
  readonly focus: PictureNode
  /** There was more than could be fetched. */
  readonly truncated: boolean
}

export type AroundAnswer =
  | { state: 'none' | 'loading' | 'missing'; before: Around | null }
  | { state: 'failed'; offline: boolean; reference: string | undefined; retry: () => void; before: Around | null }
  | { state: 'ready'; around: Around }

/** Joins subnetworks; a node or edge that stands in several is kept once, as it stands in the last. */
export function joined(parts: readonly Subnetwork[]): Subnetwork {
  const nodes = new Map<string, PictureNode>()
  const edges = new Map<string, PictureEdge>()
  for (const part of parts) {
    for (const node of part.nodes) nodes.set(node.id, node)
    for (const edge of part.edges) edges.set(edge.id, edge)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] }
}

/** The page's language, as the API writes it. */
function useNameLanguage(): 'SV' | 'EN' {
  return useLanguage().language === 'en' ? 'EN' : 'SV'
}

/** The neighbours of nodes that were opened, as they come in and whenever they have changed. */
function useOpened(opened: readonly string[], language: 'SV' | 'EN'): readonly Subnetwork[] {
  const client = useClient()
  const [known, setKnown] = useState<ReadonlyMap<string, Subnetwork>>(new Map())
  // The list is made anew with every change of the address.
  const ids = opened.join(' ')
  useEffect(() => {
    const asked = ids
      .split(' ')
      .filter(Boolean)
      .map((id) =>
        client
          .query(neighbourhoodQuery, { id, limit: 60, language }, { additionalTypenames: [...touching] })
          .subscribe(({ data }) => {
            const found = data?.neighbourhood
            if (!found) return
            setKnown((before) => new Map(before).set(id, { nodes: [found.focus, ...found.nodes], edges: found.edges }))
          }),
      )
    return () => {
      for (const { unsubscribe } of asked) unsubscribe()
    }
  }, [client, ids, language])
  return useMemo(() => opened.flatMap((id) => known.get(id) ?? []), [opened, known])
}

/** What is known around a focus, with the neighbours of opened nodes. While a new focus is fetched, the last one stays. */
export function useAround(id: string | undefined, opened: readonly string[]): AroundAnswer {
  const language = useNameLanguage()
  const variables = { id: id ?? '', limit: most, language }
  const answer = useAnswer({ query: neighbourhoodQuery, variables, pause: !id, types: touching })
  const others = useOpened(opened, language)
  const last = useRef<Around | null>(null)
  const found = answer.state === 'ready' ? answer.data.neighbourhood : null
  const around = useMemo<Around | null>(() => {
    if (!found) return null
    const nodes = found.nodes.some((node) => node.id === found.focus.id) ? found.nodes : [found.focus, ...found.nodes]
    const whole = joined([...others, { nodes, edges: found.edges }])
    return { ...whole, focus: found.focus, truncated: found.truncated }
  }, [found, others])
  useEffect(() => {
    if (around) last.current = around
  }, [around])
  if (!id) return { state: 'none', before: null }
  if (answer.state === 'loading') return { state: 'loading', before: last.current }
  if (answer.state === 'failed') return { ...answer, before: last.current }
  // An answer to the question before this one may still stand for a moment.
  if (!around) return { state: 'missing', before: last.current }
  return around.focus.id === id ? { state: 'ready', around } : { state: 'loading', before: around }
}

/** The map of the whole network; null until it has come, or where there is none. */
export function useNetworkMap(): NetworkMap | null {
  const answer = useAnswer({ query: networkMapQuery, variables: { language: useNameLanguage() }, types: touching })
  return answer.state === 'ready' ? answer.data.networkMap : null
}

/** What came and went between two days; null until it has come, and where one of the days is missing or they are out of order. */
function useNetworkChanges(from: string | null, to: string | null): NetworkChanges | null {
  const asked = from !== null && to !== null && from < to
  const variables = { from: from ?? '', to: to ?? '', language: useNameLanguage() }
  const answer = useAnswer({ query: networkChangesQuery, variables, pause: !asked, types: touching })
  const found = asked && answer.state === 'ready' ? answer.data.networkChanges : null
  return found?.from === from && found?.to === to ? found : null
}

/** The map on the day that is shown, with what has changed between the day compared with and then. */
export function useTimedMap(
  map: NetworkMap | null,
  days: { since: string | null; date: string | null; today: string },
): { timed: TimedMap | null; changes: NetworkChanges | null } {
  const past = useNetworkChanges(days.date, days.today)
  const changes = useNetworkChanges(days.since, days.date ?? days.today)
  const timed = useMemo(() => (map ? timedMap(map, past, changes) : null), [map, past, changes])
  return { timed, changes }
}
