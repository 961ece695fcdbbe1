import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectAccessible, focused, housing, makeInitiative, open, phone, textOf, widths } from '../support/editing.ts'
import { picture } from '../support/picture.ts'

const list = (page: Page) => page.getByRole('region', { name: 'Listan' })
const spoken = (page: Page) => page.locator('[aria-live="polite"]').first()
/** Until what the pointer did can be seen. */
const isDrawn = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))

describe('a relation in the picture', () => {
  /** Opens the map around an initiative of one's own, in which one organisation takes part. */
  const openOwn = async (options: Parameters<typeof open>[1] = {}) => {
    const initiative = await makeInitiative('partnerIds')
    const page = await open(`/karta/${initiative.id}`, options)
    await list(page).getByRole('button', { name: housing.name }).first().waitFor()
    return { page, initiative }
  }
  const leads = (page: Page) => list(page).getByRole('heading', { name: /^leds av/i })
  const card = (page: Page) => page.getByRole('dialog', { name: /ihop med/ })
  const handle = (page: Page) => page.getByTitle('Dra en koppling till …')
  /** Where the one in the middle stands: its row is the picture's middle, and the pointer finds it there by its handle. */
  const middle = async (page: Page) => {
    const box = await picture(page).boundingBox()
    if (!box) throw new Error('The picture is not there')
    const y = box.y + box.height / 2
    for (let x = box.x + 20; x < box.x + box.width; x += 10) {
      await page.mouse.move(x, y)
      await isDrawn(page)
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
    // Looks for the other end with the pointer, from the middle row outwards, as the picture says what is under it.
    const rows = Array.from({ length: 50 }, (_, step) => y + Math.ceil(step / 2) * 7 * (step % 2 ? 1 : -1))
    const places = [0.62, 0.54, 0.7].flatMap((share) => rows.map((row) => ({ x: box.x + box.width * share, y: row })))
    for (const place of places) {
      await page.mouse.move(place.x, place.y)
      await isDrawn(page)
      if (await hint.isVisible()) break
    }
    await hint.waitFor()
    await page.mouse.up()
    await card(page).getByRole('button', { name: 'leds av' }).click()
    await leads(page).waitFor()
    await page.getByRole('button', { name: 'Ångra' }).click()
    await leads(page).waitFor({ state: 'detached' })
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
    expect(await textOf(focused(page))).toBe('leds av')
    await page.keyboard.press('Enter')
    await leads(page).waitFor()
    expect(await picture(page).evaluate((element) => element === document.activeElement)).toBe(true)
    await expect.poll(() => textOf(spoken(page))).toBeTruthy()
    await page.keyboard.press('Control+z')
    await leads(page).waitFor({ state: 'detached' })
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
    await card(page).getByRole('button', { name: 'leds av' }).tap()
    await leads(page).waitFor()
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
