import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

const installed = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * The browser to drive: the one that came with the dependencies on Linux x64, else an installed Chrome.
 * @throws Error with a sentence when there is none.
 */
export async function findBrowser(): Promise<string> {
  const { platform, arch } = process
  if (platform === 'linux' && arch === 'x64') return chromium.executablePath()
  const known = platform === 'darwin' || platform === 'linux' || platform === 'win32' ? installed[platform] : []
  const found = known.find((program) => existsSync(program))
  if (found) return found
  throw new Error('The journeys need a browser: install Google Chrome or Chromium.')
}
