// @vitest-environment happy-dom
import { act } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { Client, Provider } from 'urql'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Outcome } from '../client/use-change.ts'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import type { NodeKind } from '../routes-of.ts'
import { renderHook } from '../testing/render-hook.tsx'
import { LiveProvider } from '../ui/Live.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { type Save, type Saved, useSending } from './use-sending.ts'
import type { FieldSpec, Values } from './values.ts'

const fields: FieldSpec[] = [
  { name: 'title', label: 'Titel', type: 'line', longest: 200, required: true },
  { name: 'text', label: 'Text', type: 'text', longest: 2000 },
]
const beginning: Values = { title: 'Cykel', text: '' }

const save = vi.fn<Save>()

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  save.mockReset()
})

/** A form of one kind, at an address of its own, with what it knows of itself. */
const form = async (options: { kind?: NodeKind; id?: string; after?: string; start?: Values } = {}) => {
  const { kind = 'MINI_NETWORK', id, after, start = beginning } = options
  const held: { router?: ReturnType<typeof createMemoryRouter> } = {}
  const client = new Client({ url: 'http://localhost/graphql', exchanges: [], preferGetMethod: false })
  const around = (child: React.ReactNode) => {
    held.router ??= createMemoryRouter([{ path: '*', element: child }], { initialEntries: ['/formular'] })
    return (
      <LanguageProvider language="sv" messages={sv}>
        <Provider value={client}>
          <LiveProvider>
            <RouterProvider router={held.router} />
          </LiveProvider>
        </Provider>
      </LanguageProvider>
    )
  }
  const hook = await renderHook(() => {
    const draft = useDraft<Values>('form', start, id ? 'v1' : null)
    return { draft, ...useSending({ kind, id, fields, beginning: start, save, after }, draft) }
  }, around)
  const send = (changes: Partial<Values>) => hook.settle(() => hook.value.send(changes, id ? 'v1' : null))
  return { hook, send, path: () => held.router?.state.location.pathname }
}

const done = (value: Saved): Outcome<Saved> => ({ end: 'done', value })

describe('a form that is sent', () => {
  it('names what is missing, and asks nothing of the API', async () => {
    const { hook, send } = await form()
    await send({ title: '  ' })
    expect(hook.value.problems).toEqual([{ path: 'title', code: 'required', message: '' }])
    expect(save).not.toHaveBeenCalled()
    await hook.leave()
  })

  it('sends all that stands there, with the names of what was changed', async () => {
    save.mockResolvedValue(done({ id: 'min_1', updatedAt: 'v2' }))
    const { hook, send, path } = await form({ id: 'min_1' })
    await send({ text: 'Nytt' })
    expect(save).toHaveBeenCalledWith({ title: 'Cykel', text: 'Nytt' }, { readAt: 'v1', changed: new Set(['text']) })
    expect(path()).toBe('/mininatverk/min_1')
    await hook.leave()
  })

  it('saves nothing where nothing was changed, and goes on', async () => {
    const { hook, send, path } = await form({ id: 'min_1', after: '/start' })
    await send({})
    expect(save).not.toHaveBeenCalled()
    expect(path()).toBe('/start')
    await hook.leave()
  })

  it('leads to what was made, or where it is told to', async () => {
    save.mockResolvedValue(done({ id: 'min_2' }))
    const own = await form()
    await own.send({ title: 'Ny' })
    expect(own.path()).toBe('/mininatverk/min_2')
    await own.hook.leave()
    const told = await form({ after: '/traffar/gat_1' })
    await told.send({ title: 'Ny' })
    expect(told.path()).toBe('/traffar/gat_1')
    await told.hook.leave()
  })

  it('forgets the draft when it is saved, and only then', async () => {
    const { hook, send } = await form()
    await hook.settle(() => hook.value.draft.set({ text: 'Skrivet' }))
    save.mockResolvedValue({ end: 'failed', offline: true, reference: undefined })
    await send(hook.value.draft.changes)
    expect(hook.value.trouble).toBe(sv.states.offlineKept)
    expect(hook.value.draft.changes).toEqual({ text: 'Skrivet' })
    save.mockResolvedValue(done({ id: 'min_3' }))
    await send(hook.value.draft.changes)
    expect(hook.value.draft.changes).toEqual({})
    expect(hook.value.trouble).toBe('')
    await hook.leave()
  })

  it.each([
    [{ end: 'failed', offline: false, reference: 'a1' }, sv.states.failedKept],
    [{ end: 'missing' }, sv.forms.gone],
  ] as const)('says why it was not saved: %o', async (outcome, sentence) => {
    save.mockResolvedValue(outcome)
    const { hook, send, path } = await form()
    await send({ title: 'Ny' })
    expect([hook.value.trouble, hook.value.busy, path()]).toEqual([sentence, false, '/formular'])
    await hook.leave()
  })

  it('shows what the API finds wrong, until it is sent again', async () => {
    const wrong = [{ path: 'title', code: 'too_big', message: 'x' }]
    save.mockResolvedValue({ end: 'refused', fields: wrong, message: 'x' })
    const { hook, send } = await form()
    await send({ title: 'Lång' })
    expect(hook.value.problems).toEqual(wrong)
    save.mockResolvedValue({ end: 'missing' })
    await send({ title: 'Kort' })
    expect(hook.value.problems).toEqual([])
    await hook.leave()
  })

  it('tells that somebody was faster, until it is sent again', async () => {
    save.mockResolvedValue({ end: 'conflict', current: null })
    const { hook, send } = await form({ id: 'min_1' })
    await send({ title: 'Min' })
    expect(hook.value.conflict).toBe(true)
    save.mockResolvedValue({ end: 'missing' })
    await send({ title: 'Min' })
    expect(hook.value.conflict).toBe(false)
    await hook.leave()
  })

  it('is busy while it is under way', async () => {
    let answer: (outcome: Outcome<Saved>) => void = () => {}
    save.mockReturnValue(new Promise((resolve) => (answer = resolve)))
    const { hook } = await form()
    let sent: Promise<void> | undefined
    await act(async () => {
      sent = hook.value.send({ title: 'Ny' }, null) as Promise<void>
    })
    expect(hook.value.busy).toBe(true)
    await act(async () => {
      answer({ end: 'missing' })
      await sent
    })
    expect(hook.value.busy).toBe(false)
    await hook.leave()
  })
})
