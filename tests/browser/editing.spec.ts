import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  askApi,
  expectAccessible,
  focused,
  housing,
  makeInitiative,
  open,
  textOf,
  uniqueWords,
  widths,
} from '../support/editing.ts'

describe('what is typed', () => {
  const saves = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true })

  it('stays in the relation form over a reload', async () => {
    const page = await open(`/karta/${housing.id}`)
    await page.getByRole('button', { name: 'Lägg till en koppling' }).click()
    const form = page.getByRole('form', { name: 'Lägg till en koppling' })
    await form.getByRole('combobox').first().selectOption({ label: 'finns i' })
    const field = form.getByRole('combobox', { name: 'Vem eller vad väljer du?' })
    await field.fill('Teg')
    await page.getByRole('option', { name: 'Teg', exact: true }).click()
    // What was chosen takes the field's place, and the focus with it.
    await expect.poll(() => textOf(focused(page))).toBe('Byt Teg')
    await page.reload()
    await form.getByRole('button', { name: 'Byt Teg' }).waitFor()
    await form.getByRole('button', { name: 'Avbryt' }).click()
    expect(await textOf(focused(page))).toBe('Lägg till en koppling')
    await page.reload()
    await page.getByRole('button', { name: 'Lägg till en koppling' }).waitFor()
  })

  it('is settled field by field where two have changed the same, keeps what only one changed, and can be undone', async () => {
    const initiative = await makeInitiative()
    const [mine, theirs, theirSummary] = [uniqueWords(), uniqueWords(), uniqueWords()]
    const page = await open(`/initiativ/${initiative.id}/andra`)
    const title = (of: Page) => of.getByLabel('Titel', { exact: true })
    const summary = (of: Page) => of.getByLabel('Vad gör ni, för vilka och varför?')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await title(other).fill(theirs)
    await summary(other).fill(theirSummary)
    await title(page).fill(mine)
    await summary(page).fill(uniqueWords())
    await other.getByLabel('Status', { exact: true }).selectOption({ label: 'planerat' })
    // Both were typed on one device; neither has taken the other's place.
    await page.reload()
    expect(await title(page).inputValue()).toBe(mine)
    await saves(other).click()
    await other.getByRole('heading', { level: 1, name: theirs }).waitFor()
    await page.reload()
    await page.getByText('Vi tog fram det du skrev förra gången.').waitFor()
    await saves(page).click()
    await page.getByRole('heading', { name: 'Någon annan har ändrat samma sak medan du skrev' }).waitFor()
    await page.getByRole('radio', { name: /Titel, Det du skrev/ }).check()
    await page.getByRole('radio', { name: `Det som är sparat nu: ${theirSummary}` }).check()
    expect(await page.getByRole('radio', { name: /Status/ }).count()).toBe(0)
    await page.getByRole('button', { name: 'Spara det valda' }).click()
    await page.getByRole('heading', { level: 1, name: mine }).waitFor()
    await page.getByText(theirSummary).waitFor()
    await page.getByText('planerat', { exact: true }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { level: 1, name: theirs }).waitFor()
  })

  it.each(widths)('stands side by side in an accessible way, at %i px', async (width) => {
    const initiative = await makeInitiative()
    const page = await open(`/initiativ/${initiative.id}/andra`, { viewport: { width, height: 740 } })
    await page.getByLabel('Titel', { exact: true }).fill(uniqueWords())
    const theirs = uniqueWords()
    await askApi(
      `mutation ($id: ID!, $title: String!) { changeInitiative(id: $id, input: { title: $title }) { __typename } }`,
      { id: initiative.id, title: theirs },
    )
    await saves(page).click()
    await page.getByRole('radio', { name: `Det som är sparat nu: ${theirs}` }).waitFor()
    await expectAccessible(page)
  })
})

describe('a list to choose from', () => {
  it('stays open and follows its field when the page scrolls, and takes the keys that come before it is filled', async () => {
    const page = await open('/initiativ/ny')
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('ChallengeOptions')) await held
      await route.continue()
    })
    await page.reload()
    const field = page.getByRole('combobox', { name: /Klimatutmaningar/ })
    await field.click()
    await page.getByText('Hämtar …').waitFor()
    await field.press('ArrowDown')
    await page.mouse.wheel(0, 120)
    release()
    const options = page.getByRole('listbox').getByRole('option')
    await options.first().waitFor()
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'))
    const chosen = await textOf(options.first())
    await field.press('Enter')
    await page.getByRole('button', { name: `Ta bort ${chosen}` }).waitFor()
    // A press on the field that has the focus opens the list again.
    await field.click()
    await options.first().waitFor()
    await field.press('Escape')
    await options.first().waitFor({ state: 'detached' })
  })
})

describe('a judged pair of initiatives', () => {
  it('leaves the list, gives the focus to the next card, and comes back', async () => {
    const page = await open('/parallella')
    const headings = page.locator('main ol > li article h2')
    await headings.first().waitFor()
    const [first = '', next = ''] = await headings.allTextContents()
    const card = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name: first, exact: true }) })
      .last()
    await card.getByRole('radio', { name: 'Kompletterar varandra' }).focus()
    await page.keyboard.press('Space')
    await card.getByRole('button', { name: 'Spara svaret' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: first, exact: true }).waitFor({ state: 'detached' })
    await expect.poll(() => textOf(focused(page))).toBe(next)
    await page.keyboard.press('Control+z')
    await page.getByRole('heading', { name: first, exact: true }).waitFor()
  })
})
