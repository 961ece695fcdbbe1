import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { done, uniqueWord } from '../support/mutate.ts'

async function found(text: string): Promise<string[]> {
  const query = 'query ($text: String!) { organisations(filter: { text: $text }) { nodes { id } } }'
  const { organisations } = await ask<{ organisations: { nodes: { id: string }[] } }>(query, { text })
  return organisations.nodes.map(({ id }) => id)
}

describe('a list that is filtered by a name', () => {
  it.each([
    ['Institutet för nordlig omställning', 'institutet for nordlig omstallning'],
    ['Hus på en ö och i by vid Ås', 'hus pa en o och i by vid as'],
    ['Ráŋŧŋo Ħalli', 'rantno halli'],
    ['The Works of Øst', 'the works of ost'],
  ])('finds %s as it is written, as one types it in a hurry, and all the while one types it', async (name, hurried) => {
    const word = uniqueWord()
    const { id } = await done('createOrganisation', { input: { name: `${word} ${name}`, kind: 'COMPANY' } })
    for (const typed of [name, hurried]) expect(await found(`${word} ${typed}`), typed).toEqual([id])
    const letters = [...name]
    for (let length = 1; length < letters.length; length += 1) {
      const begun = `${word} ${letters.slice(0, length).join('')}`
      expect(await found(begun), begun).toEqual([id])
    }
  })
})
