import type { GraphDriver } from '@mellanrum/graph-api/database/driver'
import { seedId } from '@mellanrum/seed/seed-id'

interface Statement {
  readonly text: string
  readonly kind?: string
  readonly themes?: readonly string[]
}

/** An invented organisation that joins the demo partnership, and what a coordinator would expect of its suggestions. */
export interface Newcomer {
  readonly key: string
  readonly name: string
  readonly kind: string
  readonly language: string
  readonly needs: readonly Statement[]
  readonly offers: readonly Statement[]
  readonly initiatives?: readonly { readonly title: string; readonly summary: string }[]
  readonly expected: readonly string[]
  readonly fair: readonly string[]
  readonly expectedInitiatives?: readonly string[]
}

/** The themes of its texts: none, those that its writer picked, or those that the form puts there while one types. */
export type ThemesFrom = 'none' | 'picked' | 'proposed'

export type Ask = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>

/** What somebody at the newcomer is shown. */
export interface Shown {
  readonly synergies: readonly { readonly level: string; readonly organisation: { readonly id: string } }[]
  readonly parallels: readonly string[]
  readonly milliseconds: number
}

/** Waits until everything that was written is in the suggestions, by meaning too. */
export async function settled(ask: Ask): Promise<void> {
  for (;;) {
    const { freshness } = await ask<{
      freshness: { computedAt: string | null; pendingChanges: number; encodedTexts: number; textsToEncode: number }
    }>('{ freshness { computedAt pendingChanges encodedTexts textsToEncode } }')
    const { computedAt, pendingChanges, encodedTexts, textsToEncode } = freshness
    if (computedAt !== null && pendingChanges === 0 && encodedTexts >= textsToEncode) return
  }
}

/** Makes a newcomer with the mutations of the API, reads what it is shown, and takes it out again. */
export async function showTo(
  one: Newcomer,
  { ask, driver, themes }: { readonly ask: Ask; readonly driver: GraphDriver; readonly themes: ThemesFrom },
): Promise<Shown> {
  const create = async (kind: string, input: Record<string, unknown>): Promise<string> => {
    const answer = await ask<Record<string, { data?: { id: string } }>>(
      `mutation ($input: Create${kind}Input!) {
        create${kind}(input: $input) { ... on MutationCreate${kind}Success { data { id } } } }`,
      { input },
    )
    const id = answer[`create${kind}`]?.data?.id
    if (!id) throw new Error(`${one.name}: ${kind} was not made`)
    return id
  }
  const organisationId = await create('Organisation', { name: one.name, kind: one.kind })
  const ids = [organisationId]
  for (const [kind, statements] of [['Need', one.needs] as const, ['Offer', one.offers] as const]) {
    for (const { text, kind: resource = 'OTHER', themes: picked = [] } of statements) {
      const themeIds = await themesOf(text, { from: themes, picked, ask })
      ids.push(await create(kind, { organisationId, text, kind: resource, language: one.language, themeIds }))
    }
  }
  const initiativeIds: string[] = []
  for (const { title, summary } of one.initiatives ?? []) {
    const themeIds = await themesOf(`${title}. ${summary}`, { from: themes, picked: [], ask })
    const input = { title, summary, language: one.language, leadIds: [organisationId], status: 'PLANNED', themeIds }
    initiativeIds.push(await create('Initiative', input))
  }
  const saved = performance.now()
  await settled(ask)
  const milliseconds = performance.now() - saved
  const { synergies } = await ask<{ synergies: { nodes: Shown['synergies'] } }>(
    'query ($id: ID!) { synergies(organisationId: $id, first: 20) { nodes { level organisation { id } } } }',
    { id: organisationId },
  )
  const parallels: string[] = []
  for (const id of initiativeIds) parallels.push(...(await parallelsOf(id, ask)))
  await forget(driver, [...ids, ...initiativeIds])
  await settled(ask)
  return { synergies: synergies.nodes, parallels, milliseconds }
}

async function themesOf(
  text: string,
  { from, picked, ask }: { readonly from: ThemesFrom; readonly picked: readonly string[]; readonly ask: Ask },
): Promise<string[]> {
  if (from === 'none') return []
  if (from === 'picked') return picked.map((key) => seedId('Theme', key))
  const { proposedThemes } = await ask<{ proposedThemes: { id: string }[] }>(
    'query ($text: String!) { proposedThemes(text: $text) { id } }',
    { text },
  )
  return proposedThemes.map(({ id }) => id)
}

async function parallelsOf(id: string, ask: Ask): Promise<string[]> {
  const { parallels } = await ask<{ parallels: { nodes: { a: { id: string }; b: { id: string } }[] } }>(
    'query ($id: ID!) { parallels(initiativeId: $id, first: 5) { nodes { a { id } b { id } } } }',
    { id },
  )
  return parallels.nodes.map(({ a, b }) => (a.id === id ? b.id : a.id))
}

/** Takes what was made out again, so that the next meets the demo partnership alone. */
async function forget(driver: GraphDriver, ids: readonly string[]): Promise<void> {
  await driver.executeQuery(
    `MATCH (n:Thing) WHERE n.id IN $ids
     CALL (n) { MATCH (s:Suggestion)-[:CONCERNS|GAIN|REASON]->(n) DETACH DELETE s }
     CALL (n) { CREATE (:Event {id: 'evt_' + right(n.id, 26), at: toString(datetime()), type: 'bench.removed', subjectId: n.id, changed: []}) }
     DETACH DELETE n`,
    { ids },
    { database: 'neo4j' },
  )
}
