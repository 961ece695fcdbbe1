import { seedId } from '@mellanrum/seed/seed-id'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ask, byMeaning, graphql } from '../support/api.ts'

const proposed = (text: string, first?: number) =>
  ask<{ proposedThemes: { id: string }[] }>(
    'query ($text: String!, $first: Int) { proposedThemes(text: $text, first: $first) { id } }',
    { text, first },
  ).then(({ proposedThemes }) => proposedThemes.map(({ id }) => id))

describe('themes proposed while one writes', () => {
  beforeAll(async () => {
    await byMeaning()
    const text = 'Vi vill sätta upp solpaneler på taket till vår klubbstuga.'
    await vi.waitFor(async () => expect((await proposed(text)).length).toBeGreaterThan(0), {
      timeout: 150_000,
      interval: 500,
    })
  }, 180_000)

  it.each([
    ['Vi vill sätta upp solpaneler på taket till vår klubbstuga.', 'solel'],
    ['Någon som kan ta hand om lunchen som blir över i vår matsal, i stället för att vi slänger den.', 'matsvinn'],
    ['Somebody who can repair torn clothes for our charity shop.', 'textil', 'reparation'],
  ])('are among the first three of “%s”', async (text, ...keys) => {
    const found = await proposed(text)
    expect(keys.some((key) => found.includes(seedId('Theme', key)))).toBe(true)
  })

  it('are as many as asked, and none for a few letters', async () => {
    expect((await proposed('Vi vill sätta upp solpaneler på taket.', 1)).length).toBe(1)
    expect(await proposed('Vi vill')).toEqual([])
  })

  it('are refused where too many are asked for', async () => {
    const { errors } = await graphql('{ proposedThemes(text: "Vi vill sätta upp solpaneler", first: 6) { id } }')
    expect(errors?.[0]?.message).toContain('Ask for 1 to 5.')
  })
})
