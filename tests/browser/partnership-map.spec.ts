import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findBarriers } from '../support/barriers.ts'
import { openVisitor } from '../support/browser.ts'
import { countCrossedNames, keepDrawnLines } from '../support/crossed-names.ts'
import { askApi } from '../support/editing.ts'
import { picture } from '../support/picture.ts'

let visitor: BrowserContext | undefined
afterEach(async () => {
  await visitor?.close()
  visitor = undefined
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  visitor = await openVisitor(options)
  const page = await visitor.newPage()
  await page.addInitScript(keepDrawnLines)
  await page.goto(path)
  await page.locator('svg text[data-kind="name"]').first().waitFor({ state: 'attached' })
  await page.evaluate(() => document.fonts.ready)
  return page
}

interface Place {
  readonly width: number
  readonly height: number
}

interface Drawn {
  names: number
  groups: number
  collisions: string[]
  outside: string[]
}

/** Counts the words on the map as the browser has drawn them, and those that lie on each other or outside the picture. */
function readWords(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>('svg text[data-kind]')]
    const frame = document.querySelector('[role="application"]')?.getBoundingClientRect()
    // A line's box has room above and below its letters: two pixels of it are no collision.
    const drawn = texts.map((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect()
      return { words: text.textContent ?? '', left, top: top + 2, right, bottom: bottom - 2 }
    })
    const collisions: string[] = []
    drawn.forEach((one, index) => {
      for (const other of drawn.slice(index + 1)) {
        const apart =
          one.left >= other.right || other.left >= one.right || one.top >= other.bottom || other.top >= one.bottom
        if (!apart) collisions.push(`${one.words} / ${other.words}`)
      }
    })
    const outside = drawn
      .filter(({ left, right, top, bottom }) => {
        return (
          frame &&
          (left < frame.left - 2 || right > frame.right + 2 || top < frame.top - 2 || bottom > frame.bottom + 2)
        )
      })
      .map(({ words }) => words)
    const of = (kind: string) => texts.filter((text) => text.dataset.kind === kind).length
    const named = texts.filter((text) => text.dataset.kind === 'row' && text.dataset.key?.startsWith('org_')).length
    return { names: of('name') + named, groups: of('group'), collisions, outside }
  })
}

const sizes = [
  { width: 1920, height: 1080, least: 50, crossed: 4 },
  { width: 1366, height: 768, least: 40, crossed: 5 },
  { width: 360, height: 740, least: 10, crossed: 9 },
]

/** A partnership of 200 in the shape of an answer, with names as long as they are elsewhere. */
function large(answer: Record<string, unknown>): Record<string, unknown> {
  const count = 200
  const indexes = Array.from({ length: count }, (_, at) => at)
  const groupOf = indexes.map((at) => at % 20)
  const ends: number[] = indexes.flatMap((at) => [at, (at + 20) % count])
  const place = (at: number, sheet: Place) => {
    const group = at % 20
    const [column, row] = [group % 5, Math.floor(group / 5)]
    const [inColumn, inRow] = [Math.floor(at / 20) % 4, Math.floor(at / 80)]
    return {
      x: ((column + 0.15 + inColumn * 0.23) / 5) * sheet.width,
      y: ((row + 0.3 + inRow * 0.25) / 4) * sheet.height,
    }
  }
  const sheets = (answer.sheets as Place[]).map((sheet) => ({
    ...sheet,
    x: indexes.map((at) => place(at, sheet).x),
    y: indexes.map((at) => place(at, sheet).y),
    sides: indexes.map(() => 0),
    nameX: Array.from({ length: 20 }, (_, group) => (((group % 5) + 0.5) / 5) * sheet.width),
    nameY: Array.from({ length: 20 }, (_, group) => ((Math.floor(group / 5) + 0.12) / 4) * sheet.height),
  }))
  return {
    ...answer,
    detail: 'STRONGEST',
    ids: indexes.map((at) => `org_${at}`),
    names: indexes.map((at) => (at === 7 ? 'N'.repeat(200) : `Organisationen för samverkan nummer ${at}`)),
    kinds: indexes.map(() => 'COMPANY'),
    demo: indexes.map(() => true),
    partners: indexes.map(() => 2),
    groupOf,
    holders: [0, 1, 2],
    lines: ends,
    strengths: indexes.map(() => 1),
    drawn: indexes.map(() => true),
    lineThings: indexes.map(() => [0]),
    groups: Array.from({ length: 20 }, (_, at) => ({
      __typename: 'PartnershipGroup',
      name: [`Ett tema av tjugo, ${at}`],
      covered: 1,
      things: 1,
      members: 10,
    })),
    between: [],
    placed: indexes,
    sheets,
    suggested: { ...(answer.suggested as object), ends: [], strong: [] },
  }
}

describe.each(['light', 'dark'] as const)('the map of the partnership, %s', (colorScheme) => {
  it.each(sizes)('names $least or more at $width px, none on another, and axe finds nothing', async (size) => {
    const { width, height, least, crossed } = size
    const page = await open('/karta', { colorScheme, viewport: { width, height } })
    const drawn = await readWords(page)
    expect(drawn.collisions).toEqual([])
    expect(drawn.outside).toEqual([])
    // Where other tests have added organisations the map is arranged in a hurry, and finds room for fewer names.
    const { partnershipMap } = await askApi<{ partnershipMap: { ids: string[]; isReady: boolean } }>(
      '{ partnershipMap { ids isReady } }',
    )
    const isDemoAlone = partnershipMap.isReady && partnershipMap.ids.length === 57
    expect(drawn.names).toBeGreaterThanOrEqual(isDemoAlone ? least : Math.floor(least * 0.7))
    expect(drawn.groups).toBeGreaterThanOrEqual(4)
    if (isDemoAlone) expect(await countCrossedNames(page)).toBeLessThanOrEqual(crossed)
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it.each(sizes)('lets no name lie on another with 200 organisations at $width px', async ({ width, height }) => {
    visitor = await openVisitor({ colorScheme, viewport: { width, height } })
    const page = await visitor.newPage()
    await page.route(
      (url) => url.pathname === '/graphql',
      async (route) => {
        if (!route.request().postData()?.includes('"PartnershipMap"')) return route.continue()
        const response = await route.fetch()
        const body = (await response.json()) as { data?: { partnershipMap?: Record<string, unknown> } }
        if (body.data?.partnershipMap) body.data.partnershipMap = large(body.data.partnershipMap)
        await route.fulfill({ response, json: body })
      },
    )
    await page.goto('/karta')
    await page.locator('svg text[data-kind="group"]').first().waitFor({ state: 'attached' })
    await page.evaluate(() => document.fonts.ready)
    const drawn = await readWords(page)
    expect(drawn.collisions).toEqual([])
    expect(drawn.groups).toBeGreaterThan(3)
    // One of them is a word of 200 letters, which the list below holds too.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})

describe('looking at the map', () => {
  it.each([360, 1366])('says that one can press an organisation, until somebody has: %i px', async (width) => {
    const page = await open('/karta', { viewport: { width, height: 768 } })
    const hint = page.getByText('Tryck på en organisation för att se').filter({ visible: true })
    await hint.waitFor()
    await picture(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL(/organisation=org_/)
    await expect.poll(() => hint.count()).toBe(0)
    await page.goto('/karta')
    await page.locator('svg text[data-kind="name"]').first().waitFor({ state: 'attached' })
    expect(await hint.count()).toBe(0)
  })

  it('goes from organisation to organisation by keys, shows one with its partners, and goes back', async () => {
    const page = await open('/karta', { viewport: { width: 1366, height: 768 } })
    const all = await page.locator('h1').textContent()
    await picture(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL(/organisation=org_/)
    await page.getByRole('heading', { level: 1, name: /: \d+ partner och \d+ sak/ }).waitFor()
    const focused = await readWords(page)
    expect(focused.collisions).toEqual([])
    await page.keyboard.press('Escape')
    await page.waitForURL((url) => !url.search.includes('organisation'))
    await page.getByRole('heading', { level: 1, name: all ?? '' }).waitFor()
  })

  it('shows suggestions, and says what they would mend', async () => {
    const page = await open('/karta', { viewport: { width: 1366, height: 768 } })
    await page.getByRole('button', { name: 'Visa förslag' }).click()
    await page.waitForURL(/forslag=ja/)
    await page.getByRole('heading', { level: 1, name: /förslag som skulle knyta/ }).waitFor()
    await page.getByRole('heading', { name: 'Förslag', exact: true }).waitFor()
  })

  it('has a legend that filters, and says which filter to lift where nothing is left', async () => {
    const page = await open('/karta', { viewport: { width: 1366, height: 768 } })
    const before = (await readWords(page)).names
    await page.getByRole('button', { name: 'företag', exact: true }).click()
    await page.waitForURL(/utan=company/)
    await expect.poll(async () => (await readWords(page)).names).toBeLessThan(before)
    for (const name of ['offentlig', 'forskning och utbildning', 'förening och samfund'])
      await page.getByRole('button', { name, exact: true }).click()
    await page.getByText('Filtret döljer allt.').waitFor()
    await page.getByRole('button', { name: 'Visa alla igen' }).click()
    await page.waitForURL((url) => !url.search.includes('utan'))
  })

  it('leads to the map of everything and back, and old addresses of questions still lead there', async () => {
    const page = await open('/karta')
    await page.getByRole('link', { name: 'Allt', exact: true }).click()
    await page.waitForURL(/karta\/allt/)
    await page.goto('/karta?lins=bridges')
    await page.waitForURL(/karta\/allt\?lins=bridges/)
  })

  it('saves a drawing with title, legend, source and that it is invented', async () => {
    const page = await open('/karta', { viewport: { width: 1366, height: 768 } })
    await page.getByRole('button', { name: 'Spara bilden' }).click()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Som teckning, A3 (SVG)' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await saved.createReadStream()) chunks.push(Buffer.from(chunk))
    const svg = Buffer.concat(chunks).toString('utf8')
    expect(svg).toContain((await page.locator('h1').textContent()) ?? '')
    for (const words of ['offentlig', 'tre eller fler', 'Källa: Mellanrum', 'Påhittade exempel'])
      expect(svg).toContain(words)
  })
})
