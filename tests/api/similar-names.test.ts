import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { makers } from '../support/makers.ts'
import { done, uniqueWord } from '../support/mutate.ts'

const find = async (kind: string, name: string) => {
  const { similarNames } = await ask<{ similarNames: { name: string; place: string | null; node: { id: string } }[] }>(
    'query ($kind: NodeKind!, $name: String!) { similarNames(kind: $kind, name: $name) { name place node { id } } }',
    { kind, name },
  )
  return similarNames.map(({ node }) => node.id)
}

describe.each([
  { kind: 'ORGANISATION', label: 'Organisation', field: 'name' },
  { kind: 'PERSON', label: 'Person', field: 'name' },
  { kind: 'INITIATIVE', label: 'Initiative', field: 'title' },
  { kind: 'THEME', label: 'Theme', field: 'labelSv' },
  { kind: 'CHALLENGE', label: 'Challenge', field: 'title' },
  { kind: 'PLACE', label: 'Place', field: 'name' },
  { kind: 'COLLABORATION', label: 'Collaboration', field: 'title' },
  { kind: 'MINI_NETWORK', label: 'MiniNetwork', field: 'name' },
  { kind: 'GATHERING', label: 'Gathering', field: 'title' },
  { kind: 'STORY', label: 'Story', field: 'title' },
])('$label', ({ kind, label, field }) => {
  it('is found by nearly the same name before it is entered again', async () => {
    const word = uniqueWord()
    const id = await makers[label]?.({ [field]: `Älvkustens ${word} AB` })
    await expect.poll(() => find(kind, `alvkustens   ${word.toUpperCase()}`)).toEqual([id])
    expect(await find(kind, `Älvkustens ${word}a`)).toEqual([id])
    expect(await find(kind, `Älvkustens ${uniqueWord()}`)).toEqual([])
    expect(await find(kind === 'PLACE' ? 'PERSON' : 'PLACE', `Älvkustens ${word}`)).toEqual([])
  })
})

it('what has ended is not named, and a former name is', async () => {
  const [before, now] = [uniqueWord(), uniqueWord()]
  const id = await makers.Organisation?.({ name: before })
  await done('changeOrganisation', { id, input: { name: now } })
  await expect.poll(() => find('ORGANISATION', `${before} AB`)).toEqual([id])
  await done('endOrganisation', { id })
  expect(await find('ORGANISATION', now)).toEqual([])
})

it('an organisation is found by what it is called for short', async () => {
  const word = uniqueWord()
  const id = await makers.Organisation?.({ shortNames: [word.toUpperCase()] })
  await expect.poll(() => find('ORGANISATION', word)).toEqual([id])
  expect(await find('PERSON', word)).toEqual([])
})
