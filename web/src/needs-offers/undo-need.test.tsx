// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { Client, fetchExchange, Provider } from 'urql'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useUndoCreate } from '../forms/undo-create.ts'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import { fakeApi } from '../testing/fake-api.ts'
import { renderHook } from '../testing/render-hook.tsx'
import { LiveProvider } from '../ui/Live.tsx'
import { StillHolds } from './StillHolds.tsx'

const saved = { result: { __typename: 'Success', data: { id: 'nee_1' } } }
const client = () => new Client({ url: 'http://localhost/graphql', exchanges: [fetchExchange], preferGetMethod: false })
// The place of notices, which happy-dom does not know.
HTMLElement.prototype.showPopover ??= () => undefined
afterEach(() => vi.unstubAllGlobals())

const namesOf = (asked: readonly { query: string }[]) => asked.map(({ query }) => /mutation (\w+)/.exec(query)?.[1])

describe.each([
  ['NEED', 'Need'],
  ['OFFER', 'Offer'],
] as const)('to undo, of %s,', (kind, name) => {
  it('a closing opens it again and does not say that it holds', async () => {
    const asked = fakeApi(() => saved)
    const place = document.body.appendChild(document.createElement('div'))
    const root = createRoot(place)
    await act(async () =>
      root.render(
        <LanguageProvider language="sv" messages={sv}>
          <Provider value={client()}>
            <LiveProvider>
              <StillHolds kind={kind} id="nee_1" />
            </LiveProvider>
          </Provider>
        </LanguageProvider>,
      ),
    )
    const press = async (label: string) => {
      const button = () => [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(label))
      await vi.waitUntil(button)
      await act(async () => button()?.click())
    }
    await press(sv.needsOffers.close)
    await press(sv.states.undo)
    await vi.waitUntil(() => asked.length === 2)
    expect(namesOf(asked)).toEqual([`Close${name}`, `Reopen${name}`])
    await act(async () => root.unmount())
    place.remove()
  })

  it('what was just written takes it away, and closes nothing', async () => {
    const asked = fakeApi(() => saved)
    const hook = await renderHook(
      () => useUndoCreate(kind),
      (child) => <Provider value={client()}>{child}</Provider>,
    )
    expect(await hook.value?.('nee_1')).toBe(true)
    expect(namesOf(asked)).toEqual([`TakeBack${name}`])
    await hook.leave()
  })
})
