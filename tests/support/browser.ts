import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { inject } from 'vitest'
import { launchBrowser } from './launch-browser.ts'
import type {} from './provided.ts'

let browser: Promise<Browser> | undefined

/** The browser of this test file's process, started on first use; it ends with the process. */
export function openBrowser(): Promise<Browser> {
  browser ??= launchBrowser()
  return browser
}

export type DemoRole = 'PARTNER' | 'COORDINATOR' | 'ADMINISTRATOR'

export interface VisitorOptions extends BrowserContextOptions {
  /** Which invented person has signed in; a coordinator where left out, null for nobody. */
  as?: DemoRole | null
  /** Whether what others change is told at once; elsewhere the open stream would keep the page from ever being idle. */
  live?: boolean
}

/** A fresh visitor: no memory of earlier ones, Swedish, on the server of this run, signed in. Close it when done. */
export async function openVisitor({
  as = 'COORDINATOR',
  live = false,
  ...options
}: VisitorOptions = {}): Promise<BrowserContext> {
  const opened = await openBrowser()
  const context = await opened.newContext({
    baseURL: inject('baseUrl'),
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
    // A journey that keeps the app on the device says so: elsewhere it would stand between the page and what a test intercepts.
    serviceWorkers: 'block',
    ...options,
  })
  if (!live) await context.route('**/live', (route) => route.abort())
  if (as) {
    const query = `mutation { signInAsDemo(role: ${as}) { __typename } }`
    await context.request.post('/graphql', { data: { query } })
  }
  return context
}
