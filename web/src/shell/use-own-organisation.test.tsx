// @vitest-environment happy-dom
import { Client, cacheExchange, fetchExchange, Provider } from 'urql'
import { beforeEach, expect, it, vi } from 'vitest'
import { chooseMyOrganisation, useMyOrganisation } from '../organisations/my-organisation.ts'
import { fakeApi } from '../testing/fake-api.ts'
import { renderHook } from '../testing/render-hook.tsx'
import { useOwnOrganisation } from './use-own-organisation.ts'

const signedIn = (id: string, name: string) => ({
  viewer: {
    __typename: 'Viewer',
    ...{ role: 'PARTNER', account: { __typename: 'Account', id, name, address: '', role: 'PARTNER', demo: false } },
    organisations: [{ __typename: 'Organisation', id: `org_${id}`, name }],
    ...{ mayCreate: [], levels: [], gatheringIds: [], speaksForAll: false, signIn: null },
  },
})

/** The organisation that is chosen once the page has been loaded for somebody. */
async function chosenOnVisit(answer: object) {
  fakeApi(() => answer as Record<string, unknown>)
  const client = new Client({
    url: 'http://localhost/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  })
  const page = await renderHook(
    () => {
      useOwnOrganisation()
      return useMyOrganisation()
    },
    (child) => <Provider value={client}>{child}</Provider>,
  )
  await page.settle()
  const chosen = page.value?.name
  await page.leave()
  return chosen
}

beforeEach(() => {
  localStorage.clear()
  chooseMyOrganisation(null)
  return () => vi.unstubAllGlobals()
})

it('chooses the organisation of whoever has signed in, wherever they did', async () => {
  expect(await chosenOnVisit(signedIn('acc_1', 'Älvkraft'))).toBe('Älvkraft')
})

it('lets what they choose after that stand, and begins anew with somebody else', async () => {
  await chosenOnVisit(signedIn('acc_1', 'Älvkraft'))
  chooseMyOrganisation({ id: 'org_other', name: 'Kvistbacken' })
  expect(await chosenOnVisit(signedIn('acc_1', 'Älvkraft'))).toBe('Kvistbacken')
  expect(await chosenOnVisit(signedIn('acc_2', 'Björkstaden'))).toBe('Björkstaden')
})

it('leaves the choice of who has no organisation', async () => {
  chooseMyOrganisation({ id: 'org_other', name: 'Kvistbacken' })
  const { viewer } = signedIn('acc_1', '')
  expect(await chosenOnVisit({ viewer: { ...viewer, organisations: [] } })).toBe('Kvistbacken')
})
