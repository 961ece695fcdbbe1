import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../support/launch-browser.ts'
import { keepReport } from './keep-report.ts'
import { type BrokenRule, checkPdf, fetchChecker } from './report/check-pdf.ts'

/**
 * `pnpm bench report [address]`: fetches the year's report of a Mellanrum with the demo, in both languages, as the server sets it,
 * and as Chromium's own print dialogue does, and holds the PDFs against PDF/UA-1 with veraPDF. They stay in the cache folder, to be
 * looked at. It fails where the server's own breaks a rule.
 */
const [address = 'http://localhost:4000'] = process.argv.slice(2)
const folder = join(import.meta.dirname, '..', '..', '.mellanrum', 'report')
await mkdir(folder, { recursive: true })
const classPath = await fetchChecker(join(folder, 'verapdf'))

const browser = await launchBrowser()
const context = await browser.newContext({ baseURL: address })
const page = await context.newPage()
page.setDefaultTimeout(120_000)

interface Kept {
  readonly file: string
  readonly pages: number
}

async function keep(name: string, pdf: Buffer): Promise<Kept> {
  const file = join(folder, `report-${name}.pdf`)
  await writeFile(file, pdf)
  return { file, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 }
}

async function download(language: string): Promise<Kept> {
  const answer = await page.request.get(`/export/report/${new Date().getFullYear()}-${language}.pdf`)
  if (!answer.ok()) throw new Error(`The server answered ${answer.status()}: ${await answer.text()}`)
  return keep(language, await answer.body())
}

async function print(language: string, path: string): Promise<Kept> {
  await page.goto(path)
  await page.locator('main table').last().waitFor()
  await page.evaluate(() => document.fonts.ready)
  return keep(`${language}-printed`, await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }))
}

const lines: string[] = []
try {
  await page.request.post('/graphql', {
    data: { query: 'mutation { signInAsDemo(role: COORDINATOR) { __typename } }' },
  })
  for (const [language, prefix] of Object.entries({ sv: '', en: '/en' })) {
    const own = check('the server', language, await download(language))
    if (own.length > 0) process.exitCode = 1
    check('printed by Chromium', language, await print(language, `${prefix}/arets-siffror/rapport`))
  }
} finally {
  await browser.close()
}

function check(by: string, language: string, { file, pages }: Kept): BrokenRule[] {
  const broken = checkPdf(classPath, file)
  console.log(by, language, pages, broken)
  lines.push(`| ${by} | ${language} | ${pages} | ${broken.map(written).join('; ') || 'none'} |`)
  return broken
}

function written({ rule, times, says }: BrokenRule): string {
  return `${rule} (${times}×): ${says.replaceAll('|', '\\|')}`
}

const day = new Date().toISOString().slice(0, 10)
await keepReport(
  'report',
  `## The year's report as a PDF

\`pnpm bench report\`, ${day}: the demo's report as the server sets it, and printed by Chromium (tagged, with an outline), held against
PDF/UA-1 by veraPDF 1.28.2. A plain PDF of Chromium lacks the metadata stream that rule 7.1-8 asks for; see \`docs/decisions/the-report-as-a-pdf.md\`.

| made by | language | pages | rules that are broken |
|---|---|---|---|
${lines.join('\n')}`,
)
