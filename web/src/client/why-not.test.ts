import { describe, expect, it } from 'vitest'
import { en } from '../language/en.ts'
import { sv } from '../language/sv.ts'
import { whyNot } from './use-change.ts'

const refused = (code: string) => ({
  end: 'refused' as const,
  fields: [{ path: 'id', code, message: '' }],
  message: '',
})

describe.each([
  ['sv', sv],
  ['en', en],
])('why a button changed nothing, in %s', (_, t) => {
  it('is what is wrong, where the change was refused', () => {
    expect(whyNot(t, refused('has_passed'))).toBe(t.forms.problems.has_passed)
    expect(whyNot(t, refused('holder_ended'))).toBe(t.forms.problems.holder_ended)
    expect(whyNot(t, refused('no such code'))).toBe(t.states.failed)
  })

  it('is that it is others’, is not there, or that nobody answered', () => {
    expect(whyNot(t, { end: 'denied' })).toBe(t.states.notYours)
    expect(whyNot(t, { end: 'missing' })).toBe(t.states.notFound)
    expect(whyNot(t, { end: 'failed', offline: true, reference: undefined })).toBe(t.states.offline)
    expect(whyNot(t, { end: 'failed', offline: false, reference: undefined })).toBe(t.states.failed)
  })
})
