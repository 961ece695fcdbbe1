import { runImport } from '@mellanrum/graph-api/exchange/run-import'
import { undoImport } from '@mellanrum/graph-api/exchange/undo-import'
import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { beginImport } from '../support/importing.ts'
import { graph } from '../support/merging.ts'
import { uniqueWord } from '../support/mutate.ts'
import { imported, organisationIds } from '../support/undoing-imports.ts'

describe('an import whose server was killed', () => {
  const stateOf = (id: string) =>
    ask<{ import: { status: string } }>('query ($id: ID!) { import(id: $id) { status } }', { id })
  const kill = (id: string, status: string, runsUntil: string | null) =>
    runDirectly('MATCH (i:Import {id: $id}) SET i.status = $status, i.runsUntil = $runsUntil', {
      id,
      status,
      runsUntil,
    })
  const past = '2020-01-01T00:00:00.000Z'

  it.each([
    ['running', past],
    ['undoing', past],
    ['undoing', null],
  ])('while it was %s (until %s) is told to have stopped, and can be undone', async (status, until) => {
    const mark = uniqueWord()
    const id = await imported({ 'a.csv': `namn;typ\n${mark} ett;företag\n` })
    await kill(id, status, until)
    expect((await stateOf(id)).import.status).toBe('FAILED')
    expect(await undoImport(graph, { id })).toEqual([])
    expect(await organisationIds(mark)).toEqual([])
    expect((await stateOf(id)).import.status).toBe('UNDONE')
  })

  it('while it was undone can be gone on with instead', async () => {
    const mark = uniqueWord()
    const id = await beginImport({ 'a.csv': `namn;typ\n${mark} ett;företag\n` })
    await kill(id, 'undoing', past)
    await runImport(graph, { id })
    expect(await organisationIds(mark)).toHaveLength(1)
    await undoImport(graph, { id })
  })

  it('is left alone as long as somebody works on it', async () => {
    const id = await imported({ 'a.csv': `namn;typ\n${uniqueWord()};företag\n` })
    await kill(id, 'running', new Date(Date.now() + 90_000).toISOString())
    expect((await stateOf(id)).import.status).toBe('RUNNING')
    await expect(undoImport(graph, { id })).rejects.toThrow('run or undone already')
    await kill(id, 'done', null)
    await undoImport(graph, { id })
  })

  it('is taken up again where the clock of whoever died at it was wrong', async () => {
    const id = await imported({ 'a.csv': `namn;typ\n${uniqueWord()};företag\n` })
    await kill(id, 'running', '2199-01-01T00:00:00.000Z')
    expect((await stateOf(id)).import.status).toBe('FAILED')
    await undoImport(graph, { id })
    expect((await stateOf(id)).import.status).toBe('UNDONE')
  })

  it('is undone once where that is asked for twice at the same moment', async () => {
    const id = await imported({ 'a.csv': `namn;typ\n${uniqueWord()};företag\n` })
    const asked = await Promise.allSettled([undoImport(graph, { id }), undoImport(graph, { id })])
    expect(asked.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { import: found } = await stateOf(id)
    expect(found.status).toBe('UNDONE')
  })
})
