import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { makers } from '../support/makers.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const theme = (labelSv: string, more: object = {}) => ({
  input: { labelSv, labelEn: `${labelSv} in English`, ...more },
})

describe('themes', () => {
  it('keep their labels and synonyms, and know what they are a part of', async () => {
    const word = uniqueWord()
    const top = await done('createTheme', theme(`${word} top`))
    const selection = 'id labelSv synonymsSv synonymsEn focusArea broader { id }'
    const made = await done(
      'createTheme',
      theme(word, { synonymsSv: ['bil', 'bil', 'buss'], broaderId: top.id }),
      selection,
    )
    expect(made).toMatchObject({
      labelSv: word,
      synonymsSv: ['bil', 'buss'],
      synonymsEn: [],
      focusArea: false,
      broader: { id: top.id },
    })
    const { theme: read } = await ask<{ theme: unknown }>(
      'query ($id: ID!) { theme(id: $id) { narrower { totalCount nodes { labelSv broader { labelSv } } } } }',
      { id: top.id },
    )
    expect(read).toEqual({
      narrower: { totalCount: 1, nodes: [{ labelSv: word, broader: { labelSv: `${word} top` } }] },
    })
  })

  it('have the five focus areas on top, by their Swedish labels', async () => {
    const { themes } = await ask<{ themes: { nodes: { labelSv: string; focusArea: boolean }[]; totalCount: number } }>(
      '{ themes(focusAreasOnly: true) { totalCount nodes { labelSv focusArea } } }',
    )
    expect(themes.nodes.map((one) => one.labelSv)).toEqual([
      'Energi och byggd miljö',
      'Konsumtion och cirkulär ekonomi',
      'Mat och jordbruk',
      'Mobilitet och transporter',
      'Övriga kompletterande åtgärder',
    ])
    expect(themes.totalCount).toBe(5)
  })

  it('never become a part of themselves', async () => {
    const top = await done('createTheme', theme(uniqueWord()))
    const middle = await done('createTheme', theme(uniqueWord(), { broaderId: top.id }))
    const low = await done('createTheme', theme(uniqueWord(), { broaderId: middle.id }))
    expect(await refused('changeTheme', { id: top.id, input: { broaderId: low.id } })).toEqual(['broaderId cycle'])
    expect(await refused('changeTheme', { id: top.id, input: { broaderId: top.id } })).toEqual(['broaderId cycle'])
    const read = await ask('query ($id: ID!) { theme(id: $id) { broader { id } } }', { id: top.id })
    expect(read).toEqual({ theme: { broader: null } })
  })

  it('are changed in part, and refuse what was changed meanwhile', async () => {
    const top = await done('createTheme', theme(uniqueWord()))
    const made = await done('createTheme', theme(uniqueWord(), { broaderId: top.id, synonymsEn: ['car'] }))
    const label = uniqueWord()
    const changed = await done(
      'changeTheme',
      { id: made.id, input: { labelSv: label, broaderId: null } },
      'labelSv synonymsEn broader { id }',
    )
    expect(changed).toEqual({ labelSv: label, synonymsEn: ['car'], broader: null })
    const stale = await mutate('changeTheme', {
      id: made.id,
      input: { labelSv: 'Too late' },
      readAt: '2020-01-01T00:00:00.000Z',
    })
    expect(stale.__typename).toBe('ConflictError')
    expect(JSON.parse(stale.current ?? '')).toMatchObject({ labelSv: label })
    const read = await ask('query ($id: ID!) { theme(id: $id) { labelSv } }', { id: made.id })
    expect(read).toEqual({ theme: { labelSv: label } })
  })

  it('say which field names what is not there', async () => {
    const missing = 'thm_01ARZ3NDEKTSV4RRFFQ69G5FAV'
    expect(await refused('createTheme', theme(uniqueWord(), { broaderId: missing }))).toEqual(['broaderId not_found'])
    const word = uniqueWord()
    expect(await refused('createTheme', theme(word, { labelEn: '' }))).toEqual(['labelEn too_small'])
  })
})

it('a theme is a part of several, and of none of itself', async () => {
  const [a, b] = [(await makers.Theme?.()) ?? '', (await makers.Theme?.()) ?? '']
  const made = await done<{ id: string; broaderThemes: { id: string }[] }>(
    'createTheme',
    { input: { labelSv: uniqueWord(), labelEn: 'x', broaderIds: [a, b] } },
    'id broaderThemes { id }',
  )
  expect(made.broaderThemes.map(({ id }) => id).sort()).toEqual([a, b].sort())
  const third = (await makers.Theme?.()) ?? ''
  await done('link', { input: { type: 'BROADER', from: made.id, to: third } }, 'lasts')
  const read = await done<{ broaderThemes: unknown[] }>(
    'changeTheme',
    { id: made.id, input: {} },
    'broaderThemes { id }',
  )
  expect(read.broaderThemes).toHaveLength(3)
  expect(await refused('link', { input: { type: 'BROADER', from: a, to: made.id } })).toEqual(['to cycle'])
  await done('changeTheme', { id: made.id, input: { broaderId: a } })
  expect(await done('changeTheme', { id: made.id, input: {} }, 'broaderThemes { id }')).toEqual({
    broaderThemes: [{ id: a }],
  })
})
