import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './browser-program.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium without a window that asks nobody anything, with further flags where they are needed. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), headless: true, args: [...flags, ...more] })
}
