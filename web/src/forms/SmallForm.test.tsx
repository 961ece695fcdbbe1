// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Outcome } from '../client/use-change.ts'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import { type Draft, useDraft } from '../ui/use-draft.ts'
import { type How, SmallForm } from './SmallForm.tsx'
import type { FieldSpec, Values } from './values.ts'

const fieldsWith = (required: boolean): FieldSpec[] => [
  { name: 'place', label: 'Plats', type: 'line', longest: 300 },
  { name: 'notes', label: 'Anteckningar', type: 'text', longest: 20_000, required },
]
type Version = { values: Values; version: string }
const first: Version = { values: { place: 'Kajen', notes: '' }, version: 'v1' }
const theirs: Version = { values: { place: 'Biblioteket', notes: 'Deras' }, version: 'v2' }

let root: Root
let place: HTMLElement
let draft: Draft<Values>
const send = vi.fn<(values: Values, how: How) => Promise<Outcome<string>>>()
const onDone = vi.fn()

const Form = ({ current, required }: { current: Version; required: boolean }) => {
  draft = useDraft<Values>('meeting.1', current.values, current.version)
  const fields = fieldsWith(required)
  return <SmallForm seenBy="PAGE" label="Spara" busy={false} {...{ fields, draft, send, onDone }} current={current} />
}
const show = (current: Version, required = false) =>
  act(async () =>
    root.render(
      <LanguageProvider language="sv" messages={sv}>
        <Form current={current} required={required} />
      </LanguageProvider>,
    ),
  )
const press = (name: string) =>
  act(async () => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click())

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  localStorage.clear()
  sessionStorage.clear()
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  send.mockReset().mockResolvedValue({ end: 'done', value: 'ok' })
  onDone.mockReset()
})
afterEach(async () => {
  await act(async () => root.unmount())
  place.remove()
})

describe('a small form of what several change', () => {
  it('sends what was changed, to the version that was read', async () => {
    await show(first)
    await act(async () => draft.set({ notes: 'Mitt' }))
    await press('Spara')
    expect(send).toHaveBeenCalledWith({ place: 'Kajen', notes: 'Mitt' }, { changed: new Set(['notes']), readAt: 'v1' })
    expect(onDone).toHaveBeenCalledWith('ok')
  })

  it('shows both versions where somebody was faster, and saves what is chosen on the newest', async () => {
    await show(first)
    await act(async () => draft.set({ notes: 'Mitt' }))
    send.mockResolvedValueOnce({ end: 'conflict', current: null })
    await press('Spara')
    expect(place.textContent).not.toContain(sv.forms.conflict)
    await show(theirs)
    expect(place.textContent).toContain(sv.forms.conflict)
    expect(place.querySelector('table')?.textContent).toContain('Deras')
    expect(onDone).not.toHaveBeenCalled()
    await press(sv.forms.saveChosen)
    expect(send).toHaveBeenLastCalledWith(
      { place: 'Biblioteket', notes: 'Mitt' },
      { changed: new Set(['notes']), readAt: 'v2' },
    )
    expect(onDone).toHaveBeenCalledOnce()
  })
})

describe('a small form in which something is wrong', () => {
  const focused = () => document.activeElement as HTMLTextAreaElement
  const saidOfIt = () => document.getElementById(focused().getAttribute('aria-describedby') ?? '')?.textContent

  it('leads to the first field that is empty, which says so', async () => {
    await show(first, true)
    await press('Spara')
    expect(send).not.toHaveBeenCalled()
    expect(focused().name).toBe('notes')
    expect(saidOfIt()).toBe(sv.forms.problems.required)
  })

  it('leads to the first field that the API refuses, on the page rather than in the answer', async () => {
    await show(first)
    const refusedAt = (path: string) => ({ path, code: 'too_long', message: '' })
    const refused = [refusedAt('input.notes'), refusedAt('input.place')]
    send.mockResolvedValueOnce({ end: 'refused', fields: refused, message: '' })
    await press('Spara')
    expect(focused().name).toBe('place')
    expect(saidOfIt()).toBe(sv.forms.problems.other)
  })
})
