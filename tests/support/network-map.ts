import { ask } from './api.ts'

const mapQuery = `query ($language: Language) {
  networkMap(language: $language) {
    ids kinds labels details x y communities degrees since edges edgeSince kindNames communityLabels
  }
}`

interface NetworkMap {
  ids: string[]
  kinds: number[]
  labels: string[]
  details: (string | null)[]
  x: number[]
  y: number[]
  communities: number[]
  degrees: number[]
  since: (string | null)[]
  edges: number[]
  edgeSince: (string | null)[]
  kindNames: string[]
  communityLabels: string[]
}

/** The map as a page asks for it. */
export async function readMap(language = 'SV'): Promise<NetworkMap> {
  const { networkMap } = await ask<{ networkMap: NetworkMap }>(mapQuery, { language })
  return networkMap
}
