import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { seedId } from '@mellanrum/seed/seed-id'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { openVisitor } from '../support/browser.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

const open = async (path: string, options: Parameters<typeof openVisitor>[0] = {}): Promise<Page> => {
  visitor = await openVisitor({ reducedMotion: 'reduce', ...options })
  const page = await visitor.newPage()
  // Before the test's own time is up, so that it says what it waited for.
  page.setDefaultTimeout(20_000)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

const ask = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
  const answer = await fetch(`${inject('baseUrl')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return ((await answer.json()) as { data: Data }).data
}

const housing = { id: seedId('Organisation', 'alvstrandens-bostader'), name: 'Älvstrandens bostäder' }

type Made = { made: { data: { id: string } } }

/** Words that no other text has: what is made here resembles nothing, and so takes no place in other tests' lists. */
const words = () => randomUUID().replaceAll('-', ' ')

/** An initiative of this test's own, so that nobody else's is changed. */
const makeInitiative = async (): Promise<{ id: string; title: string }> => {
  const title = words().slice(0, 13)
  const { made } = await ask<Made>(
    `mutation ($input: CreateInitiativeInput!) { made: createInitiative(input: $input) {
      ... on MutationCreateInitiativeSuccess { data { id } } } }`,
    { input: { title, summary: words(), language: 'SV', status: 'IDEA', leadIds: [housing.id] } },
  )
  return { id: made.data.id, title }
}

const picture = (page: Page) => page.getByRole('application')
const list = (page: Page) => page.getByRole('region', { name: 'Listan' })
const spoken = (page: Page) => page.locator('[aria-live="polite"]').first()
const focused = (page: Page) => page.locator(':focus')
const textOf = async (place: Locator) => ((await place.textContent()) ?? '').trim()

const expectAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

const widths = [1366, 360] as const

describe('a relation in the picture', () => {
  /** Opens the map around an initiative of one's own, which one organisation leads. */
  const openOwn = async (options: Parameters<typeof openVisitor>[0] = {}) => {
    const initiative = await makeInitiative()
    const page = await open(`/karta/${initiative.id}`, options)
    await list(page).getByRole('button', { name: housing.name }).first().waitFor()
    return { page, initiative }
  }
  const takesPart = (page: Page) => list(page).getByRole('heading', { name: /^har med sig/i })
  const card = (page: Page) => page.getByRole('dialog', { name: /ihop med/ })
  const handle = (page: Page) => page.getByTitle('Dra en koppling till …')
  /** Where the one in the middle stands: its row is the picture's middle, and the pointer finds it there by its handle. */
  const middle = async (page: Page) => {
    const box = await picture(page).boundingBox()
    if (!box) throw new Error('The picture is not there')
    const y = box.y + box.height / 2
    for (let x = box.x + 20; x < box.x + box.width; x += 10) {
      await page.mouse.move(x, y)
      if (await handle(page).isVisible()) return { box, x: x + 10, y }
    }
    throw new Error('Nobody stands in the middle')
  }

  it('is drawn by dragging from one to the other, and taken back', async () => {
    const { page, initiative } = await openOwn()
    const { box, y } = await middle(page)
    await handle(page).hover()
    await page.mouse.down()
    const hint = page.getByText(`Koppla ${initiative.title} till ${housing.name}`)
    // Looks for the other end with the pointer, row by row from the middle, as the picture says what is under it.
    for (let step = 0; step < 60 && !(await hint.isVisible()); step += 1) {
      const row = y + Math.ceil(step / 2) * 8 * (step % 2 ? 1 : -1)
      await page.mouse.move(box.x + box.width * 0.62, row, { steps: 2 })
    }
    await hint.waitFor()
    await page.mouse.up()
    await card(page).getByRole('button', { name: 'har med sig' }).click()
    await takesPart(page).waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await takesPart(page).waitFor({ state: 'detached' })
  })

  it('is drawn by keyboard, said in words, and taken back', async () => {
    const { page, initiative } = await openOwn()
    await picture(page).focus()
    await page.keyboard.press('k')
    await expect.poll(() => textOf(spoken(page))).toContain(`Koppling från ${initiative.title}`)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => textOf(spoken(page))).toContain(housing.name)
    await page.keyboard.press('Enter')
    await card(page).waitFor()
    expect(await textOf(focused(page))).toBe('har med sig')
    await page.keyboard.press('Enter')
    await takesPart(page).waitFor()
    expect(await picture(page).evaluate((element) => element === document.activeElement)).toBe(true)
    await expect.poll(() => textOf(spoken(page))).toBeTruthy()
    await page.keyboard.press('Control+z')
    await takesPart(page).waitFor({ state: 'detached' })
  })

  it('is given up with Escape, and nothing is saved', async () => {
    const { page } = await openOwn()
    await picture(page).focus()
    await page.keyboard.press('k')
    await page.getByText(/^Koppla .* till …$/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText(/^Koppla .* till …$/).waitFor({ state: 'detached' })
    expect(await picture(page).evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await card(page).count()).toBe(0)
  })

  it('is drawn on a phone: a long press, the menu, and the other in the list', async () => {
    const { page } = await openOwn(phone)
    const { x, y } = await middle(page)
    const touch = await page.context().newCDPSession(page)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    await page.getByRole('menuitem', { name: 'Dra en koppling till …' }).waitFor()
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.getByRole('menuitem', { name: 'Dra en koppling till …' }).tap()
    await list(page).getByRole('button', { name: housing.name }).first().tap()
    await card(page).getByRole('button', { name: 'har med sig' }).tap()
    await takesPart(page).waitFor()
  })

  it.each(widths)('is accessible while it is drawn and while one chooses how, at %i px', async (width) => {
    const { page } = await openOwn({ viewport: { width, height: 740 } })
    await list(page)
      .getByRole('button', { name: /^Åtgärder för/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Dra en koppling till …' }).click()
    await expectAccessible(page)
    await list(page).getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Avbryt' }).click()
    await picture(page).focus()
    await page.keyboard.press('k')
    await list(page).getByRole('button', { name: housing.name }).first().click()
    await card(page).waitFor()
    await expectAccessible(page)
  })
})

describe('what is typed', () => {
  const saves = (page: Page) => page.getByRole('button', { name: 'Spara', exact: true })

  it('stays in the relation form over a reload', async () => {
    const page = await open(`/karta/${housing.id}`)
    await page.getByRole('button', { name: 'Lägg till en koppling' }).click()
    const form = page.getByRole('form', { name: 'Lägg till en koppling' })
    await form.getByRole('combobox').first().selectOption({ label: 'finns i' })
    const field = form.getByRole('combobox', { name: 'Med vem eller vad?' })
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
    const [mine, theirs, theirSummary] = [words(), words(), words()]
    const page = await open(`/initiativ/${initiative.id}/andra`)
    const title = (of: Page) => of.getByLabel('Titel', { exact: true })
    const summary = (of: Page) => of.getByLabel('Vad gör ni, för vilka och varför?')
    const other = await page.context().newPage()
    await other.goto(page.url())
    await title(other).fill(theirs)
    await summary(other).fill(theirSummary)
    await other.getByLabel('Läge', { exact: true }).selectOption({ label: 'planerat' })
    await title(page).fill(mine)
    await summary(page).fill(words())
    // Both were typed on one device; neither has taken the other's place.
    await page.reload()
    expect(await title(page).inputValue()).toBe(mine)
    await saves(other).click()
    await other.getByRole('heading', { level: 1, name: theirs }).waitFor()
    await page.reload()
    await page.getByText('Vi tog fram det du skrev förra gången.').waitFor()
    await saves(page).click()
    await page.getByRole('heading', { name: 'Någon annan hann ändra medan du skrev' }).waitFor()
    await page.getByRole('radio', { name: /Titel, Det du skrev/ }).check()
    await page.getByRole('radio', { name: `Så står det nu: ${theirSummary}` }).check()
    expect(await page.getByRole('radio', { name: /Läge/ }).count()).toBe(0)
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
    await page.getByLabel('Titel', { exact: true }).fill(words())
    const theirs = words()
    await ask(
      `mutation ($id: ID!, $title: String!) { changeInitiative(id: $id, input: { title: $title }) { __typename } }`,
      { id: initiative.id, title: theirs },
    )
    await saves(page).click()
    await page.getByRole('radio', { name: `Så står det nu: ${theirs}` }).waitFor()
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

describe('a mini-network', () => {
  const around = seedId('Challenge', 'bygg-i-tra-och-aterbrukat-material')
  const closes = (id: string) =>
    ask(
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
    const { made } = await ask<Made>(
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
