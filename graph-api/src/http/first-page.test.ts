import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type FirstPages, firstPage, inlineFirst, policyWith } from './first-page.ts'

const built =
  '<html lang="sv"><head><link rel="stylesheet" crossorigin href="/assets/a-1.css"><title>M</title><script src="/theme.js"></script></head><div><p><!--partnership--></p></div></html>'
const pages: FirstPages = {
  languages: { sv: ['assets/sv-1.js'], en: ['assets/en-1.js'] },
  pages: [
    {
      path: '/',
      look: 'start',
      words: { sv: { title: 'Hitta i {{partnership}}', lead: 'För alla.' }, en: { title: 'Find in {{partnership}}' } },
      asks: {},
      scripts: [],
      styles: [],
    },
    {
      path: '/synergier/:id',
      look: 'page',
      words: {},
      asks: { sv: '{"id":":id","in":"SV"}', en: '{"id":":id","in":"EN"}' },
      scripts: ['assets/s-1.js'],
      styles: ['assets/s-1.css'],
    },
  ],
}
const at = (address: string, partnership = 'Umeå', asksByHash = true) =>
  firstPage({ built, pages, address, partnership, asksByHash })

describe('the first page', () => {
  it('says its heading at once, in the language of its address', () => {
    expect(at('/')).toContain('<p class="first-title" data-look="start">Hitta i Umeå</p>')
    expect(at('/')).toContain('>För alla.</p>')
    expect(at('/en')).toContain('Find in Umeå')
    expect(at('/en')).toContain('<html lang="en"')
    expect(at('/energi')).toContain('<html lang="sv"')
  })

  it('names the files that its page and its language need', () => {
    const page = at('/en/synergier/org_1')
    for (const file of ['en-1.js', 's-1.js'])
      expect(page).toContain(`rel="modulepreload" crossorigin href="/assets/${file}"`)
    expect(page).toContain('<link rel="preload" as="style" crossorigin href="/assets/s-1.css">')
    expect(page).not.toContain('sv-1.js')
    expect(at('/synergier')).not.toContain('s-1.js')
  })

  it('names what it will ask, of an address that says nothing else', () => {
    const asked = (...of: Parameters<typeof at>) =>
      /<meta name="ask-early" content="([^"]*)"><title>/.exec(at(...of))?.[1]
    const told = (content: string | undefined) => JSON.parse(content?.replaceAll('&quot;', '"') ?? 'null')
    expect(told(asked('/synergier/org_1'))).toEqual(['{"id":"org_1","in":"SV"}'])
    expect(told(asked('/en/synergier/org_1/'))).toEqual(['{"id":"org_1","in":"EN"}'])
    for (const other of [
      '/',
      '/synergier',
      '/synergier/org_1?visning=tatt',
      '/synergier/%22',
      '/synergier/$&',
      '/synergier/a"b',
    ])
      expect(asked(other)).toBeUndefined()
    expect(asked('/synergier/org_1', 'Umeå', false)).toBeUndefined()
  })

  it('says whose it is where no words are known, and keeps signs as signs', () => {
    expect(at('/organisationer', '<b>$& {{partnership}}')).toContain('>&lt;b&gt;$&amp; {{partnership}}</p>')
    expect(at('/', '<b>$&')).toContain('Hitta i &lt;b&gt;$&amp;')
  })
})

describe('style and script in the page', () => {
  const files: Record<string, string> = { 'assets/a-1.css': 'p{color:red}', 'theme.js': 'let a = 1' }
  const inlined = inlineFirst(built, (path) => files[path] ?? '')
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

  it('are what the files hold, and nothing is fetched for them', () => {
    expect(inlined.page).toContain('<style>p{color:red}</style><link rel="stylesheet" disabled href="/assets/a-1.css">')
    expect(inlined.page).toContain('<script>let a = 1</script>')
    expect(inlined.page).not.toContain('src="/theme.js"')
  })

  it('are all that the policy allows beside own files', () => {
    const policy = policyWith("script-src 'self';style-src 'self';img-src 'self'", inlined)
    expect(policy).toBe(
      `script-src 'self' ${hashOf('let a = 1')};style-src 'self' ${hashOf('p{color:red}')};img-src 'self'`,
    )
    expect(policyWith("script-src 'self'", { page: '', styleHashes: [], scriptHashes: [] })).toBe("script-src 'self'")
  })
})
