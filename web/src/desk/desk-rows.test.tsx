// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import { Client, fetchExchange, Provider } from 'urql'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import type { Listed } from '../nodes/listed.ts'
import { type Asked, fakeApi } from '../testing/fake-api.ts'
import { LiveProvider } from '../ui/Live.tsx'
import { DeskLists } from './DeskLists.tsx'
import { DeskRows } from './DeskRows.tsx'
import type { DeskKind } from './queries.ts'

const thing = (id: string) => ({ id, kind: 'INITIATIVE' as const, title: `Titel ${id}`, language: 'SV' as const })
const lines: Listed[] = ['1', '2', '3'].map((number) => ({
  ...{ refId: `sug_${number}`, since: null, count: null },
  ...{ thing: thing(`ini_a${number}`), other: thing(`ini_b${number}`) },
}))
const saved = { result: { __typename: 'Success', data: { id: 'x', verdict: null, verdictReason: null } } }

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  // The place of notices, which happy-dom does not know.
  HTMLElement.prototype.showPopover ??= () => undefined
})
let leave: (() => Promise<void>) | undefined
afterEach(async () => {
  await leave?.()
  vi.unstubAllGlobals()
})

async function desk(
  kind: DeskKind,
  answer: (asked: Asked) => unknown = () => saved,
  secondList: readonly Listed[] = [],
) {
  const asked = fakeApi(answer)
  const client = new Client({ url: 'http://localhost/graphql', exchanges: [fetchExchange], preferGetMethod: false })
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  leave = async () => {
    await act(async () => root.unmount())
    place.remove()
  }
  await act(async () =>
    root.render(
      <LanguageProvider language="sv" messages={sv}>
        <Provider value={client}>
          <LiveProvider>
            <MemoryRouter>
              <input aria-label="Filter" />
              <DeskLists>
                <DeskRows kind={kind} lines={lines} />
                <DeskRows kind="COLLABORATIONS" lines={secondList} />
              </DeskLists>
            </MemoryRouter>
          </LiveProvider>
        </Provider>
      </LanguageProvider>,
    ),
  )
  const shown = () => [...place.querySelectorAll('li a')].map((link) => link.getAttribute('href') ?? '')
  const press = (key: string, options: KeyboardEventInit = {}) =>
    act(async () => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options })
      document.activeElement?.dispatchEvent(event)
    })
  const focus = (at: number) => place.querySelectorAll<HTMLElement>('li a')[at]?.focus()
  const focusedAt = () => [...place.querySelectorAll('li a')].indexOf(document.activeElement as Element)
  return { asked, place, shown, press, focus, focusedAt }
}

describe('what is proposed on the desk', () => {
  it('is declined by a key, the next takes the focus, and it comes back when that is undone', async () => {
    const { asked, shown, press, focus, focusedAt } = await desk('PARALLELS')
    focus(0)
    await press('j')
    expect(focusedAt()).toBe(1)
    await press('n')
    await vi.waitUntil(() => shown().length === 2)
    expect(asked[0]?.variables).toEqual({
      input: { aId: 'ini_a2', bId: 'ini_b2', verdict: 'UNRELATED', reason: null },
    })
    expect(focusedAt()).toBe(1)
    await press('z', { ctrlKey: true })
    await vi.waitUntil(() => shown().length === 3)
    expect(asked[1]?.variables).toEqual({ input: { aId: 'ini_a2', bId: 'ini_b2' } })
  })

  it('is declined where it is marked, and what was not saved stays', async () => {
    const { asked, place, shown, press, focus } = await desk('DUPLICATES', ({ variables }) =>
      variables.aId === 'ini_a3' ? { result: { __typename: 'NotFoundError', message: 'x' } } : saved,
    )
    focus(0)
    await press('x')
    await press('j')
    await press('j')
    await press('x')
    expect(place.textContent).toContain('Inte samma (2 markerade)')
    await press('n')
    await vi.waitUntil(() => shown().length === 2)
    expect(asked.map(({ variables }) => variables.aId)).toEqual(['ini_a1', 'ini_a3'])
    expect(shown().some((path) => path.includes('ini_a3'))).toBe(true)
    expect(document.body.textContent).toContain('1 av 2 svar är sparade.')
  })

  it('is decided on its own page where it is more than a no', async () => {
    const { asked, place, press, focus, shown } = await desk('COLLABORATIONS')
    focus(0)
    await press('n')
    expect([asked.length, shown().length, place.querySelectorAll('ul input, ul button').length]).toEqual([0, 3, 0])
  })

  it('is gone through by keys over all lists, while the focus is in one of them', async () => {
    const second = lines.map((line) => ({ ...line, refId: `col_${line.refId}` }))
    const { place, press, focus, focusedAt } = await desk('PARALLELS', undefined, second)
    await press('j')
    expect(focusedAt()).toBe(-1)
    focus(0)
    for (let step = 0; step < 4; step += 1) await press('j')
    expect(focusedAt()).toBe(4)
    await press('k')
    await press('k')
    expect(focusedAt()).toBe(2)
    place.querySelector<HTMLElement>('[aria-label=Filter]')?.focus()
    await press('j')
    expect(focusedAt()).toBe(-1)
  })
})
