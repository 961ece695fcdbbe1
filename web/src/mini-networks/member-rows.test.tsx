import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { Client, Provider } from 'urql'
import { expect, it } from 'vitest'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import { acceptedIn, awaitsAnswers } from './answers.ts'
import { MemberRows } from './MemberRows.tsx'

const part = (name: string, given: { acceptedOn?: string; contribution?: string; reason?: string } = {}) => ({
  ...{ acceptedOn: null, contribution: null, reason: null, ...given },
  node: { id: `org_${name}`, name },
})
type Status = 'FORMING' | 'MEETING' | 'RESTING' | 'CLOSED'
const network = (status: Status, edges: ReturnType<typeof part>[], open = false) => ({
  ...{ id: 'min_1', status, open },
  members: { edges },
})

/** What stands beneath each name. */
const said = (shown: ReturnType<typeof network>): string[][] => {
  const client = new Client({ url: 'http://localhost/graphql', exchanges: [], preferGetMethod: false })
  const html = renderToStaticMarkup(
    <LanguageProvider language="sv" messages={sv}>
      <Provider value={client}>
        <MemoryRouter>
          <MemberRows network={shown} />
        </MemoryRouter>
      </Provider>
    </LanguageProvider>,
  )
  return html
    .split('<li')
    .slice(1)
    .map((row) => [...row.matchAll(/<div dir="auto">(.*?)<\/div>/g)].map(([, line = '']) => line))
}
const yes = part('A', { acceptedOn: '2026-03-01', contribution: 'En provbänk' })
const asked = part('B', { reason: 'Ni har mätt detta.' })

it('says of each member whether it has answered, apart from what it brings and why it was asked', () => {
  expect(said(network('FORMING', [yes, asked, part('C')]))).toEqual([
    ['har sagt ja', 'En provbänk'],
    ['inbjuden, har inte svarat', 'Inbjudan: ”Ni har mätt detta.”'],
    ['inbjuden, har inte svarat'],
  ])
})

it('waits for nobody where nobody was asked', () => {
  expect(said(network('MEETING', [part('B'), part('C')]))).toEqual([[], []])
  expect(awaitsAnswers(network('MEETING', [yes, asked]))).toBe(true)
  expect(awaitsAnswers(network('MEETING', [yes, part('C')], true))).toBe(false)
  expect(awaitsAnswers(network('CLOSED', [yes, asked]))).toBe(false)
  expect(acceptedIn(network('FORMING', [yes, asked]))).toBe(1)
})
