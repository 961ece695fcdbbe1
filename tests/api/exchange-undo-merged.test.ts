import { undoImport } from '@mellanrum/graph-api/exchange/undo-import'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { beginImport } from '../support/importing.ts'
import { graph, make, merge, undo } from '../support/merging.ts'
import { uniqueWord } from '../support/mutate.ts'
import { snapshotOf } from '../support/snapshot.ts'
import { imported, organisationIds } from '../support/undoing-imports.ts'

describe('an import of which something was merged since', () => {
  it('is known again by the keys of both', async () => {
    const mark = uniqueWord()
    const csv = `id;namn;typ;webb\n${mark}1;${mark} ett;företag;${mark}a.exempel.se\n${mark}2;${mark} två;företag;${mark}b.exempel.se\n`
    await imported({ 'a.csv': csv })
    const [one, two] = (await organisationIds(mark)) as [string, string]
    const before = await snapshotOf([one, two])
    const merged = await merge(one, two)
    const again = await beginImport({ 'a.csv': csv })
    const { importPreview } = await ask<{ importPreview: { counts: { same: number } } }>(
      'query ($id: ID!) { importPreview(id: $id) { counts { same new changed doubtful } } }',
      { id: again },
    )
    expect(importPreview.counts).toEqual({ same: 2, new: 0, changed: 0, doubtful: 0 })
    await undo(merged)
    expect(await snapshotOf([one, two])).toEqual(before)
  })

  it('is taken back but for what was merged, which is named; once they are two again, that is taken back too', async () => {
    const mark = uniqueWord()
    const name = `${mark} från fil`
    const title = uniqueWord()
    const kept = await make('Organisation')
    const initiative = await make('Initiative', { title })
    const before = await snapshotOf([kept, initiative])
    const id = await imported({
      'org.csv': `id;namn;typ;webb\n${mark}1;${name};företag;${mark}.exempel.se\n${mark}2;${name} två;företag;\n`,
      'links.csv': `från;till;relation\n${name};${title};deltar i\n`,
    })
    const [gone = '', alone = ''] = await organisationIds(mark)
    expect((await snapshotOf([gone, initiative])).ties.join()).toContain(`TAKES_PART_IN ${gone} ${initiative}`)
    const merged = await merge(kept, gone)

    expect(await undoImport(graph, { id })).toEqual([
      { id: kept, label: expect.any(String), reason: 'merged', by: [name] },
    ])
    const now = await snapshotOf([kept, gone, alone, initiative])
    expect(now.things[alone]).toBeUndefined()
    expect(now.ties.filter((tie) => tie.startsWith('TAKES_PART_IN'))).toEqual([])
    const { import: told } = await ask<{ import: unknown }>(
      'query ($id: ID!) { import(id: $id) { status kept { id reason by } } }',
      { id },
    )
    expect(told).toEqual({ status: 'UNDONE', kept: [{ id: kept, reason: 'merged', by: [name] }] })

    await undo(merged)
    expect(await undoImport(graph, { id })).toEqual([])
    expect((await snapshotOf([gone])).things[gone]).toBeUndefined()
    expect(await snapshotOf([kept, initiative])).toEqual(before)
  })

  it('keeps and names two of its own that were made one', async () => {
    const mark = uniqueWord()
    const id = await imported({ 'a.csv': `id;namn;typ\n${mark}1;${mark} ett;företag\n${mark}2;${mark} två;förening\n` })
    const [one = '', two = ''] = await organisationIds(mark)
    await merge(one, two)
    expect(await undoImport(graph, { id })).toEqual([
      { id: one, label: `${mark} ett`, reason: 'merged', by: [`${mark} två`] },
    ])
  })
})
