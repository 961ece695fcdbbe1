import { openGraph } from '@mellanrum/graph-api/database/graph'
import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { everyone } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, inject, it } from 'vitest'
import { ask, testDriver } from '../support/api.ts'
import { importsOfThisFile, previewOf } from '../support/importing.ts'
import { uniqueWord } from '../support/mutate.ts'

const graph = openGraph({ driver: testDriver(), viewer: everyone, database: inject('neo4j').database })
const word = uniqueWord()
const beginTracked = importsOfThisFile()

/** As a Swedish Excel saves "CSV": semicolons, Windows-1252, a row that is broken, and one whose text begins with `=`. */
const tables = {
  'organisations.csv': Buffer.from(
    `id;name;kind\r\na;Västerslätts åkeri ${word};company\r\nb;=1+1 ${word};association\r\nb;Igen ${word};other`,
    'latin1',
  ),
  'initiatives.csv': `id,title,summary,starts_on\r\nc,Cykelbud ${word},"Två\nrader, och ett komma",2024-13-45`,
  'affiliations.csv':
    'organisation_id,initiative_id,role\r\na,c,lead\r\nb,c,partner\r\nb,saknas,lead\r\nsaknas,c,partner',
}

const begin = () => beginTracked(tables)

describe('tables of organisations, initiatives and who takes part in them', () => {
  it('are taken in where they can be read, are named by row where not, and change nothing when they come again', async () => {
    const id = await begin()
    const { rows, problems } = await previewOf(id)
    const refused = rows.filter(({ outcome }) => outcome === 'REFUSED')
    expect(refused.map(({ file, row, reason }) => `${file} ${row} ${reason}`).sort()).toEqual([
      'affiliations.csv 4 dangling',
      'affiliations.csv 5 dangling',
      'organisations.csv 4 key_twice',
    ])
    expect(problems).toContainEqual({ code: 'impossible_day', column: 'starts_on', count: 1 })
    await runImport(graph, { id })
    const query = `query ($text: String!) { initiatives(filter: { text: $text }) { nodes {
      title summary startsOn updatedAt organisations { edges { role node { name kind } } } } } }`
    const read = await ask<{ initiatives: { nodes: Record<string, unknown>[] } }>(query, { text: word })
    expect(read.initiatives.nodes).toMatchObject([
      {
        title: `Cykelbud ${word}`,
        summary: 'Två\nrader, och ett komma',
        startsOn: null,
        organisations: {
          edges: [
            { role: 'LEADS', node: { name: `Västerslätts åkeri ${word}`, kind: 'COMPANY' } },
            { role: 'TAKES_PART_IN', node: { name: `=1+1 ${word}`, kind: 'ASSOCIATION' } },
          ],
        },
      },
    ])
    await runImport(graph, { id: await begin() })
    expect(await ask(query, { text: word })).toEqual(read)
  })
})
