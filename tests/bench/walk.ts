import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findBarriers } from '../support/barriers.ts'
import { launchBrowser } from '../support/launch-browser.ts'
import { type FirstIds, firstIdsQuery, pathsOf } from './walk/paths.ts'

/**
 * `pnpm bench walk [address] [languages, sv,en] [a pattern of paths]`: opens every page of a Mellanrum with the demo at 360 px as each role, and says
 * what axe finds, what reaches outside the screen, what the page could not do, and what of it no key reaches.
 */
const [address = 'http://localhost:4000', languages = 'sv,en', pattern = ''] = process.argv.slice(2)
const wanted = new RegExp(pattern)
const roles = [null, 'PARTNER', 'COORDINATOR', 'ADMINISTRATOR'] as const

const browser = await launchBrowser()
let opened = 0
let troubles = 0
for (const role of roles) {
  for (const language of languages.split(',')) {
    const context = await enter(browser, role, language)
    const answer = await context.request.post('/graphql', { data: { query: firstIdsQuery } })
    const { data } = (await answer.json()) as { data: Record<string, { nodes: { id: string }[] }> }
    const ids: FirstIds = Object.fromEntries(
      Object.entries(data).map(([list, { nodes }]) => [list, nodes[0]?.id ?? '']),
    )
    for (const path of pathsOf(ids).filter((each) => wanted.test(each))) {
      opened++
      for (const trouble of await look(context, `/${language === 'en' ? 'en/' : ''}${path}`)) {
        troubles++
        console.log(`${role ?? 'VISITOR'} ${language} /${path}: ${trouble}`)
      }
    }
    await context.close()
  }
}
await browser.close()
console.log(`${opened} pages opened, ${troubles} troubles`)
if (troubles > 0) process.exitCode = 1

async function enter(from: Browser, role: string | null, language: string): Promise<BrowserContext> {
  const context = await from.newContext({
    baseURL: address,
    locale: language === 'sv' ? 'sv-SE' : 'en-GB',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  // The open stream would keep a page from ever being idle.
  await context.route('**/live', (route) => route.abort())
  if (role) {
    await context.request.post('/graphql', {
      data: { query: `mutation { signInAsDemo(role: ${role}) { __typename } }` },
    })
  }
  return context
}

/** What is wrong with a page, in words. */
async function look(context: BrowserContext, path: string): Promise<string[]> {
  const page = await context.newPage()
  const found: string[] = []
  page.on('pageerror', (error) => found.push(`an error: ${error.message}`))
  page.on('response', async (answer) => {
    if (!answer.url().endsWith('/graphql')) return
    const { errors = [] } = (await answer.json().catch(() => ({}))) as { errors?: { extensions?: { code?: string } }[] }
    for (const { extensions } of errors) {
      if (extensions?.code !== 'NOT_ALLOWED') found.push(`answered ${extensions?.code}`)
    }
  })
  try {
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.getByRole('heading', { level: 1 }).first().waitFor({ timeout: 20_000 })
    found.push(...(await findBarriers(page)).map((barrier) => `axe: ${barrier.slice(0, 200)}`))
    const outside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (outside > 0) found.push(`${outside} px outside`)
    found.push(...(await unreached(page)))
  } catch (error) {
    found.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  } finally {
    await page.close()
  }
  return found
}

/** Buttons, links and fields of the main part that Tab never comes to within 150 presses, the first three. */
async function unreached(page: Page): Promise<string[]> {
  const selector = 'main :is(a[href], button, input, select, textarea):not([tabindex="-1"]):not(:disabled)'
  const count = await page.locator(selector).count()
  if (count === 0 || count > 120) return []
  await page.evaluate((all) => {
    for (const one of document.querySelectorAll(all)) one.setAttribute('data-walk', '')
    document.body.addEventListener('focusin', ({ target }) => (target as Element).removeAttribute('data-walk'))
  }, selector)
  for (let presses = 0; presses < count + 30; presses++) await page.keyboard.press('Tab')
  const left = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-walk]')]
      .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }))
      // Of the radio buttons of one name Tab comes to one.
      .filter((one) => one.getAttribute('type') !== 'radio')
      .map(
        (one) =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40) || one.outerHTML.slice(0, 80),
      ),
  )
  return left.slice(0, 3).map((one) => `no key reaches: ${one}`)
}
