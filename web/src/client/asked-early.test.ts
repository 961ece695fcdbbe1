// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { takeAskedEarly } from './asked-early.ts'

const answer = Promise.resolve(new Response('{}'))

describe('what was asked before the script had come', () => {
  afterEach(() => {
    window.askedEarly = undefined
  })

  it('is taken once, by the same body', () => {
    window.askedEarly = new Map([['{"a":1}', answer]])
    expect(takeAskedEarly('{"a":2}', 0)).toBeUndefined()
    expect(takeAskedEarly(new FormData(), 0)).toBeUndefined()
    expect(takeAskedEarly('{"a":1}', 0)).toBe(answer)
    expect(takeAskedEarly('{"a":1}', 0)).toBeUndefined()
  })

  it('is not taken when it may be out of date', () => {
    window.askedEarly = new Map([['{"a":1}', answer]])
    expect(takeAskedEarly('{"a":1}', 60_000)).toBeUndefined()
    expect(takeAskedEarly('{"a":1}', 0)).toBeUndefined()
  })

  it('is nothing on a page that asked nothing', () => expect(takeAskedEarly('{"a":1}', 0)).toBeUndefined())
})
