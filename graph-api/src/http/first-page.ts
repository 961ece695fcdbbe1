import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const words = z.object({ title: z.string(), lead: z.string().optional() })
const files = z.array(z.string())
const firstPagesFile = z.object({
  languages: z.object({ sv: files, en: files }),
  pages: z.array(
    z.object({
      path: z.string(),
      look: z.enum(['start', 'page', 'map']),
      words: z.object({ sv: words.optional(), en: words.optional() }),
      asks: z.object({ sv: z.string().optional(), en: z.string().optional() }),
      scripts: files,
      styles: files,
    }),
  ),
})

/** What pages say and need before their script has come. */
export type FirstPages = z.infer<typeof firstPagesFile>
type Language = keyof FirstPages['languages']

/** Reads what was written beside the built pages; nothing where they were built without it. */
export function readFirstPages(webRoot: string): FirstPages | null {
  try {
    return firstPagesFile.parse(JSON.parse(readFileSync(join(webRoot, 'pages.json'), 'utf8')))
  } catch {
    return null
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

function languageAndPath(address: string): { language: Language; path: string } {
  const [, english, rest = ''] = /^(\/en(?=\/|$))?(.*)$/.exec(address) ?? []
  return { language: english ? 'en' : 'sv', path: rest.replace(/\/+$/, '') || '/' }
}

/** Whether an address is a page's: a part that begins with a colon stands for any. */
function isAt(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
}

const standsForName = '{{partnership}}'

/** What stands in an address where the pattern has `:id`; null where that is no id. */
function idIn(pattern: string, path: string): string | null {
  const found = path.split('/')[pattern.split('/').indexOf(':id')]
  return found !== undefined && /^\w{1,64}$/.test(found) ? found : null
}

/** Names to `ask-early.js` what the page will ask; nothing where it asks nothing at once, or of an address that is none. */
function earlyQuestion(page: FirstPages['pages'][number] | undefined, language: Language, path: string): string {
  const body = page?.asks[language]
  if (!page || body === undefined) return ''
  const id = page.path.includes(':id') ? idIn(page.path, path) : ''
  if (id === null) return ''
  return `<meta name="ask-early" content="${escaped(JSON.stringify([body.replaceAll(':id', id)]))}">`
}

/**
 * The page that an address of the app gets: its heading at once, and what it will ask and the files it will need named in it.
 * @param options.built index.html
 * @param options.asksByHash whether the pages ask for their documents by hash
 */
export function firstPage(options: {
  readonly built: string
  readonly pages: FirstPages
  readonly address: string
  readonly partnership: string
  readonly asksByHash: boolean
}): string {
  const { built, pages, address, partnership, asksByHash } = options
  const [bare = '/', more] = address.split('?', 2)
  const { language, path } = languageAndPath(bare)
  const page = pages.pages.find((one) => one.path === path) ?? pages.pages.find((one) => isAt(one.path, path))
  const said = page?.words[language]
  const withName = (text: string) => escaped(text).replaceAll(standsForName, () => escaped(partnership))
  const heading = said
    ? `<p class="first-title" data-look="${page.look}">${withName(said.title)}</p>${said.lead ? `<p class="first-lead" data-look="${page.look}">${withName(said.lead)}</p>` : ''}`
    : `<p class="first-title" data-look="page">${escaped(partnership)}</p>`
  const scripts = [...pages.languages[language], ...(page?.scripts ?? [])]
  const links = [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...(page?.styles ?? []).map((file) => `<link rel="preload" as="style" crossorigin href="/${file}">`),
  ]
  return built
    .replace('<html lang="sv"', `<html lang="${language}"`)
    .replace('<title>', () => `${asksByHash && !more ? earlyQuestion(page, language, path) : ''}<title>`)
    .replace('</head>', () => `${links.join('')}</head>`)
    .replace('<p><!--partnership--></p>', () => heading)
}

/** A page with its style and its first script in it, so that nothing is waited for, and what the policy must allow for that. */
export interface Inlined {
  readonly page: string
  readonly styleHashes: readonly string[]
  readonly scriptHashes: readonly string[]
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Puts the style sheets and the scripts that run before all others into the page itself. */
export function inlineFirst(built: string, readFile: (path: string) => string): Inlined {
  const [styleHashes, scriptHashes]: [string[], string[]] = [[], []]
  const page = built
    .replace(/<link rel="stylesheet"[^>]* href="\/(assets\/[^"]+\.css)"[^>]*>/g, (_whole, path: string) => {
      const style = readFile(path)
      styleHashes.push(hashOf(style))
      // A disabled sheet is not fetched; it tells the scripts that theirs is here.
      return `<style>${style}</style><link rel="stylesheet" disabled href="/${path}">`
    })
    .replace(/<script src="\/(theme\.js|ask-early\.js)"><\/script>/g, (_whole, path: string) => {
      const script = readFile(path)
      scriptHashes.push(hashOf(script))
      return `<script>${script}</script>`
    })
  return { page, styleHashes, scriptHashes }
}

/** The policy with some inline style and script allowed by what is in them. */
export function policyWith(policy: string, { styleHashes, scriptHashes }: Inlined): string {
  const allow = (directive: string, hashes: readonly string[], said: string) =>
    hashes.length === 0 ? said : said.replace(`${directive} 'self'`, `${directive} 'self' ${hashes.join(' ')}`)
  return allow('style-src', styleHashes, allow('script-src', scriptHashes, policy))
}
