import { openGraph } from '@mellanrum/graph-api/database/graph'
import { type Exported, exportNetwork } from '@mellanrum/graph-api/exchange/export-network'
import { listNames } from '@mellanrum/graph-api/exchange/listed'
import { createOrganisations } from '@mellanrum/graph-api/organisations/create-organisations'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { testDriver } from '../support/api.ts'
import { common, holdsNothing, runDirectly, seen, withHiddenWorld } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'

const graph = openGraph({ driver: testDriver(), viewer: everyone, database: inject('neo4j').database })
const word = uniqueWord()
const networks = ['kumu.json', 'gexf', 'graphml', 'cyjs', 'jsonld', 'jsonl']

withHiddenWorld()

/** More than a page of one kind, and some of another. */
beforeAll(async () => {
  const items = Array.from({ length: 64 }, (_none, at) => ({
    name: `${word} ${String(at).padStart(2, '0')}`,
    kind: at < 57 ? ('company' as const) : ('region' as const),
  }))
  await createOrganisations(graph, { items })
})
afterAll(() => runDirectly('MATCH (n:Organisation) WHERE n.name STARTS WITH $word DETACH DELETE n', { word }))

const textOf = (exported: Exported | null) => String(exported?.body ?? '')
const rowsOf = (csv: string) => csv.trim().split('\r\n').slice(1)

async function listed(text: string, kind: string): Promise<string[]> {
  const list = `organisations(filter: { text: ${JSON.stringify(text)}, kind: ${kind} })`
  return (await allPages<{ id: string }>(list, 'id')).nodes.map(({ id }) => id)
}

describe('an export of a list', () => {
  it('holds what the list holds with the same filters, all of it and in its order', async () => {
    const exported = await exportNetwork(graph, { name: 'organisations.csv', filter: { kind: 'COMPANY', text: word } })
    const ids = rowsOf(textOf(exported)).map((row) => row.split(';')[0])
    expect(ids).toHaveLength(57)
    expect(ids).toEqual(await listed(word, 'COMPANY'))
  })

  it.each(listNames.flatMap((list) => ['csv', ...networks].map((ending) => [list, ending] as const)))(
    '%s.%s holds nothing that is hidden',
    async (list, ending) => {
      const filter = list === 'gatherings' ? {} : list === 'people' || list === 'organisations' ? { text: common } : {}
      holdsNothing(textOf(await exportNetwork(graph, { name: `${list}.${ending}`, filter })))
    },
  )

  it('as a network has what its rows are joined to directly, and no link to what is not in it', async () => {
    const exported = await exportNetwork(graph, { name: 'organisations.jsonl', filter: { text: common } })
    const lines = textOf(exported)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line) as { properties: { id: string }; from?: string; to?: string })
    const ids = new Set(lines.filter(({ from }) => !from).map(({ properties }) => properties.id))
    const links = lines.filter(({ from }) => from)
    for (const kind of ['Organisation', 'Initiative', 'Place', 'Gathering']) expect(ids).toContain(seen[kind])
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter(({ from, to }) => !ids.has(from ?? '') || !ids.has(to ?? ''))).toEqual([])
  })

  it.each([
    ['a filter that the list does not have', 'organisations.csv', { sort: 'x' }],
    ['a value that is none', 'organisations.xlsx', { kind: 'firm' }],
    ['two values', 'needs.csv', { kind: ['TIME', 'SPACE'] }],
    ['an id that is none', 'initiatives.csv', { themeId: '1 OR 1=1' }],
    ['any filter of the whole', 'mellanrum.jsonl', { kind: 'company' }],
  ])('refuses %s: the file would hold everything', async (_what, name, filter) => {
    await expect(exportNetwork(graph, { name, filter })).rejects.toThrow(Object.keys(filter)[0])
  })

  it('is none of a list or a format that there is not', async () => {
    for (const name of ['organisations.pdf', 'suggestions.csv', 'organisations.ics', 'constructor.csv']) {
      expect(await exportNetwork(graph, { name })).toBeNull()
    }
  })
})
