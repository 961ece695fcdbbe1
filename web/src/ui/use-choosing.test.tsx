// @vitest-environment happy-dom
import type { KeyboardEvent } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderHook } from '../testing/render-hook.tsx'
import { type Option, useChoosing } from './use-choosing.ts'

const three: Option[] = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }))

/** What the field stands in: its options come late, and its text is typed. */
let field: { options: readonly Option[]; text: string; busy: boolean }
const picked = vi.fn<(option: Option) => void>()

beforeEach(() => {
  field = { options: three, text: '', busy: false }
  picked.mockReset()
})

const choose = () => renderHook(() => useChoosing({ ...field, onPick: picked }))
type Choosing = Awaited<ReturnType<typeof choose>>

/** Presses keys one after another; answers what was prevented of the last. */
const press = async (choosing: Choosing, ...keys: (string | Partial<KeyboardEvent>)[]) => {
  const [preventDefault, stopPropagation] = [vi.fn(), vi.fn()]
  for (const key of keys) {
    const given = typeof key === 'string' ? { key } : key
    const event = { nativeEvent: { isComposing: false }, preventDefault, stopPropagation, ...given }
    await choosing.settle(() => choosing.value.onKeyDown(event as unknown as KeyboardEvent))
  }
  return { prevented: preventDefault.mock.calls.length, stopped: stopPropagation.mock.calls.length }
}

const standing = (choosing: Choosing) => choosing.value.current?.id

describe('a list to choose from', () => {
  it('is opened by an arrow, at its first or its last', async () => {
    const down = await choose()
    await press(down, 'ArrowDown')
    expect([down.value.open, standing(down)]).toEqual([true, 'a'])
    await down.leave()
    const up = await choose()
    await press(up, 'ArrowUp')
    expect(standing(up)).toBe('c')
    await up.leave()
  })

  it('is walked round its ends', async () => {
    const list = await choose()
    await press(list, 'ArrowDown', 'ArrowDown')
    expect(standing(list)).toBe('b')
    await press(list, 'ArrowDown', 'ArrowDown')
    expect(standing(list)).toBe('a')
    await press(list, 'ArrowUp')
    expect(standing(list)).toBe('c')
    await list.leave()
  })

  it('gives what one stands on, by Enter and by Tab, and is closed', async () => {
    for (const key of ['Enter', 'Tab']) {
      const list = await choose()
      await press(list, 'ArrowDown', 'ArrowDown', key)
      expect(picked).toHaveBeenLastCalledWith(three[1])
      expect([list.value.open, standing(list)]).toEqual([false, undefined])
      await list.leave()
    }
  })

  it('keeps the choice where it is when the options change, and lets it go when it is gone', async () => {
    const list = await choose()
    await press(list, 'ArrowDown', 'ArrowDown')
    field = { ...field, options: [...three].reverse() }
    await list.redraw()
    expect(standing(list)).toBe('b')
    await press(list, 'ArrowDown')
    expect(standing(list)).toBe('a')
    field = { ...field, options: three.slice(1) }
    await list.redraw()
    expect([list.value.open, standing(list)]).toEqual([true, undefined])
    await list.leave()
  })

  it('is closed by Escape, which goes no further, and by nothing that it does not know', async () => {
    const list = await choose()
    await press(list, 'ArrowDown')
    await press(list, 'x')
    expect(list.value.open).toBe(true)
    expect(await press(list, 'Escape')).toEqual({ prevented: 1, stopped: 1 })
    expect(list.value.open).toBe(false)
    // Closed, the keys are the page's.
    expect(await press(list, 'Escape')).toEqual({ prevented: 0, stopped: 0 })
    expect(await press(list, 'Enter')).toEqual({ prevented: 0, stopped: 0 })
    expect(picked).not.toHaveBeenCalled()
    await list.leave()
  })

  it('is left by Tab with nothing chosen', async () => {
    const list = await choose()
    await list.settle(() => list.value.show())
    await press(list, 'Tab')
    expect(list.value.open).toBe(false)
    expect(picked).not.toHaveBeenCalled()
    await list.leave()
  })

  it('leaves keys alone that write, or that belong to the browser', async () => {
    const list = await choose()
    await press(
      list,
      { key: 'ArrowDown', nativeEvent: { isComposing: true } as KeyboardEvent['nativeEvent'] },
      { key: 'ArrowDown', ctrlKey: true },
      { key: 'ArrowDown', metaKey: true },
    )
    expect(list.value.open).toBe(false)
    await list.leave()
  })
})

describe('Enter without standing on one', () => {
  it('takes the only one that fits what is typed', async () => {
    field = { options: three.slice(0, 1), text: 'A', busy: false }
    const list = await choose()
    await list.settle(() => list.value.show())
    await press(list, 'Enter')
    expect(picked).toHaveBeenCalledWith(three[0])
    await list.leave()
  })

  it('takes none of several, and none where nothing is typed', async () => {
    for (const [options, text] of [
      [three, 'A'],
      [three.slice(0, 1), ' '],
      [[], 'A'],
    ] as const) {
      field = { options, text, busy: false }
      const list = await choose()
      await list.settle(() => list.value.show())
      await press(list, 'Enter')
      expect(picked).not.toHaveBeenCalled()
      await list.leave()
    }
  })

  it('waits for options that are on their way', async () => {
    field = { options: [], text: 'A', busy: true }
    const list = await choose()
    await list.settle(() => list.value.show())
    await press(list, 'Enter')
    expect(picked).not.toHaveBeenCalled()
    field = { options: three.slice(0, 1), text: 'A', busy: false }
    await list.redraw()
    expect(picked).toHaveBeenCalledWith(three[0])
    await list.leave()
  })

  it('waits no longer when one goes on', async () => {
    field = { options: [], text: 'A', busy: true }
    const list = await choose()
    await list.settle(() => list.value.show())
    await press(list, 'Enter', 'Escape')
    field = { options: three.slice(0, 1), text: 'A', busy: false }
    await list.redraw()
    expect(picked).not.toHaveBeenCalled()
    await list.leave()
  })
})
