import { randomUUID } from 'node:crypto'
import { seedId } from '@mellanrum/seed/seed-id'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { askApi, expectAccessible, focused, type Made, open, phone, textOf, widths } from '../support/editing.ts'

describe('a mini-network', () => {
  const around = seedId('Challenge', 'bygg-i-tra-och-aterbrukat-material')
  const closes = (id: string) =>
    askApi(
      `mutation ($id: ID!) { changeMiniNetworkStatus(id: $id, status: CLOSED, result: "Ett prov.") { __typename } }`,
      { id },
    )
  const swaps = (page: Page) => page.getByRole('button', { name: /^Byt ut/ })
  const forms = async (page: Page, name: string) => {
    await page.getByLabel('Namn').fill(name)
    await page.getByLabel('Varför ses ni?').fill('Vi vill lära av varandra.')
    await page.getByRole('button', { name: 'Bilda mininätverket' }).press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    const members = page.getByRole('link', { name: 'Bageri Kornblixt' })
    await members.first().waitFor()
    await closes(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  }

  it.each([
    ['mouse', {}],
    ['mouse on a phone', phone],
  ])('is formed after somebody was swapped, by %s', async (_how, options) => {
    const page = await open(`/mininatverk/ny?kring=${around}`, options)
    await swaps(page).first().click()
    await page.getByRole('combobox', { name: /^Byt ut/ }).fill('Bageri')
    await page.getByRole('option', { name: 'Bageri Kornblixt' }).click()
    await page.getByRole('button', { name: 'Byt ut Bageri Kornblixt' }).waitFor()
    await forms(page, 'Skafferiet')
  })

  it('is formed after somebody was swapped, swapped back and swapped again, by keyboard', async () => {
    const page = await open(`/mininatverk/ny?kring=${around}`)
    const before = await textOf(swaps(page).first())
    const swap = async () => {
      await swaps(page).first().press('Enter')
      await page.keyboard.type('Bageri')
      await page.getByRole('option', { name: 'Bageri Kornblixt' }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expect.poll(() => textOf(focused(page))).toBe('Byt ut Bageri Kornblixt')
    }
    await swap()
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: before }).waitFor()
    expect(await page.getByRole('button', { name: 'Byt ut Bageri Kornblixt' }).count()).toBe(0)
    await swap()
    await forms(page, 'Hyllan')
  })

  it.each(widths)('is composed in an accessible way, at %i px', async (width) => {
    const page = await open(`/mininatverk/ny?kring=${around}`, { viewport: { width, height: 740 } })
    await swaps(page).first().click()
    await page.getByRole('combobox', { name: /^Byt ut/ }).fill('Bageri')
    await page.getByRole('option').first().waitFor()
    await expectAccessible(page)
  })
})

describe('a reflection after a gathering', () => {
  it('is written, kept over a reload, saved, stands among the others, and can be taken back', async () => {
    const { made } = await askApi<Made>(
      `mutation ($input: CreateGatheringInput!) { made: createGathering(input: $input) {
        ... on MutationCreateGatheringSuccess { data { id } } } }`,
      {
        input: {
          title: `Cykelfika ${randomUUID().slice(0, 8)}`,
          kind: 'OTHER',
          startsOn: '2026-03-12',
          language: 'SV',
        },
      },
    )
    const page = await open(`/traffar/${made.data.id}`)
    const text = 'Vi borde dela verkstad i stället för att bygga var sin.'
    await page.getByRole('link', { name: 'Skriv en reflektion' }).first().click()
    await page.getByLabel('Fråga', { exact: true }).fill('Vad tar ni med er?')
    await page.getByLabel('Din reflektion', { exact: true }).fill(text)
    await page.reload()
    await page.getByText('Vi tog fram det du skrev förra gången.').waitFor()
    expect(await page.getByLabel('Din reflektion', { exact: true }).inputValue()).toBe(text)
    await page.getByRole('button', { name: 'Spara', exact: true }).click()
    await page.getByRole('heading', { level: 3, name: 'Vad tar ni med er?' }).waitFor()
    await page.getByText(text).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/traffar/${made.data.id}`)
    // Taken back, it is no longer among the others, and what was written is there to be written anew.
    await page.keyboard.press('Control+z')
    await page.getByLabel('Din reflektion', { exact: true }).waitFor()
    expect(await page.getByLabel('Din reflektion', { exact: true }).inputValue()).toBe(text)
    await page.goto(`/traffar/${made.data.id}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByText(text).count()).toBe(0)
  })
})
