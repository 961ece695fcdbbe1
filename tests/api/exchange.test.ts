import { openGraph } from '@mellanrum/graph-api/database/graph'
import { decodeTable } from '@mellanrum/graph-api/exchange/decode-table'
import { importNetwork, initiativeId, organisationId } from '@mellanrum/graph-api/exchange/import-network'
import { readNetworkTables } from '@mellanrum/graph-api/exchange/network-tables'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { uniqueWord } from '../support/mutate.ts'

const graph = openGraph({ driver: testDriver(), viewer: everyone, database: inject('neo4j').database })
const [a, b, cycling, gone] = [uniqueWord(), uniqueWord(), uniqueWord(), uniqueWord()]
afterAll(() =>
  runDirectly('MATCH (n:Thing) WHERE n.id IN $ids DETACH DELETE n', {
    ids: [organisationId(a), organisationId(b), initiativeId(cycling)],
  }),
)

/** As a Swedish Excel saves "CSV": semicolons, Windows-1252, a row that is broken, and one whose text begins with `=`. */
const tables = () =>
  readNetworkTables({
    organisations: decodeTable(
      Buffer.from(
        `id;name;kind\r\n${a};Västerslätts åkeri;company\r\n${b};=1+1;association\r\n${b};Igen;other`,
        'latin1',
      ),
    ),
    initiatives: `id,title,summary,starts_on\r\n${cycling},Cykelbud,"Två\nrader, och ett komma",2024-13-45`,
    affiliations: `organisation_id,initiative_id,role\n${a},${cycling},lead\n${b},${cycling},\n${b},${gone},lead\n${gone},${cycling},`,
  })

describe('an import', () => {
  it('takes in what can be read, names by its row what cannot, and changes nothing when it runs again', async () => {
    const report = await importNetwork(graph, { tables: tables() })
    expect(report).toMatchObject({ organisations: 2, initiatives: 1 })
    expect(report.problems).toEqual([
      { table: 'organisations', line: 4, message: `the id ${b} stands on line 3 already` },
      { table: 'affiliations', line: 4, message: `there is no initiative ${gone}` },
      { table: 'affiliations', line: 5, message: `there is no organisation ${gone}` },
    ])
    expect(report.adjusted.map(({ table, line }) => [table, line])).toEqual([['initiatives', 2]])
    const query = `query ($id: ID!) { initiative(id: $id) {
      title summary startsOn updatedAt organisations { edges { role node { name kind } } } } }`
    const read = await ask<{ initiative: Record<string, unknown> }>(query, { id: initiativeId(cycling) })
    expect(read.initiative).toMatchObject({
      title: 'Cykelbud',
      summary: 'Två\nrader, och ett komma',
      startsOn: null,
      organisations: {
        edges: [
          { role: 'LEADS', node: { name: 'Västerslätts åkeri', kind: 'COMPANY' } },
          { role: 'TAKES_PART_IN', node: { name: '=1+1', kind: 'ASSOCIATION' } },
        ],
      },
    })
    await importNetwork(graph, { tables: tables() })
    expect(await ask(query, { id: initiativeId(cycling) })).toEqual(read)
  })
})
