import type { Network } from './network.ts'

/** What an organisation is about: the themes of all it needs, offers, hopes for and takes part in. */
export function collectThemes(network: Network): Map<string, string[]> {
  const themes = new Map<string, Set<string>>(network.organisations.map(({ id }) => [id, new Set<string>()]))
  const add = (holder: string, ids: readonly string[]) => {
    for (const id of ids) themes.get(holder)?.add(id)
  }
  for (const { holderId, themeIds } of [...network.needs, ...network.offers, ...network.motivations])
    add(holderId, themeIds)
  for (const { organisationIds, themeIds } of network.initiatives) for (const id of organisationIds) add(id, themeIds)
  return new Map([...themes].map(([id, set]) => [id, [...set].sort()] as const))
}
