// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import { Client, fetchExchange, Provider } from 'urql'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import { fakeApi } from '../testing/fake-api.ts'
import { OnlyFor } from './OnlyFor.tsx'

beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }))
afterEach(() => vi.unstubAllGlobals())

it.each([
  ['/min-sida', { id: 'acc_1', name: 'Ada', address: 'ada@exempel.se', role: 'PARTNER', demo: false }],
  ['/logga-in', null],
] as const)('leads to %s whom a page is not for', async (path, account) => {
  const viewer = { role: account?.role ?? 'VISITOR', account, speaksForAll: false }
  const rest = { organisations: [], mayCreate: [], levels: [], gatheringIds: [], signIn: {} }
  fakeApi(() => ({ viewer: { ...viewer, ...rest } }))
  const client = new Client({ url: 'http://localhost/graphql', exchanges: [fetchExchange], preferGetMethod: false })
  const place = document.createElement('div')
  const root = createRoot(place)
  await act(async () =>
    root.render(
      <LanguageProvider language="sv" messages={sv}>
        <Provider value={client}>
          <MemoryRouter>
            <OnlyFor whom="Det här är för samordnarna." />
          </MemoryRouter>
        </Provider>
      </LanguageProvider>,
    ),
  )
  await vi.waitUntil(() => place.querySelector('a') !== null)
  expect([...place.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([path])
  await act(async () => root.unmount())
})
