// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderHook } from '../testing/render-hook.tsx'
import { forgetOwnDrafts, keepDraftsFor, removeOldKept } from './kept-drafts.ts'
import { useDraft } from './use-draft.ts'

type Form = { title: string; text: string; themes?: { id: string }[] }

const beginning: Form = { title: 'Cykel', text: '' }
const open = (start: Form = beginning, version: string | null = 'v1', key = 'form.STORY.1') =>
  renderHook(() => useDraft<Form>(key, start, version))

/** Stands in for another tab of the same browser. */
const asAnotherTab = async (work: () => Promise<void>) => {
  const own = sessionStorage.getItem('mellanrum.page')
  sessionStorage.setItem('mellanrum.page', 'another')
  await work()
  if (own) sessionStorage.setItem('mellanrum.page', own)
  else sessionStorage.removeItem('mellanrum.page')
}

beforeEach(() => {
  keepDraftsFor('')
  localStorage.clear()
  sessionStorage.clear()
})

describe('a draft', () => {
  it('begins as it stands, with nothing changed', async () => {
    const draft = await open()
    expect(draft.value).toMatchObject({ values: beginning, changes: {}, restored: false, version: 'v1' })
    await draft.leave()
  })

  it('is there again when the page is opened anew, with only what was changed', async () => {
    const first = await open()
    await first.settle(() => first.value.set({ text: 'Vi cyklar' }))
    await first.leave()
    const again = await open()
    expect(again.value).toMatchObject({ changes: { text: 'Vi cyklar' }, restored: true, version: 'v1' })
    expect(again.value.values).toEqual({ title: 'Cykel', text: 'Vi cyklar' })
    await again.leave()
  })

  it('keeps the version it began from, while what stands there moves on', async () => {
    const first = await open()
    await first.settle(() => first.value.set({ text: 'Mitt' }))
    await first.leave()
    const again = await open({ title: 'Cyklar', text: 'Deras' }, 'v2')
    expect(again.value).toMatchObject({ base: beginning, version: 'v1', values: { title: 'Cyklar', text: 'Mitt' } })
    await again.leave()
  })

  it('is none where what was written is what stands there now', async () => {
    const first = await open()
    await first.settle(() => first.value.set({ text: 'Samma', themes: [{ id: 'the_1' }] }))
    await first.leave()
    const again = await open({ title: 'Cykel', text: 'Samma', themes: [{ id: 'the_1' }] }, 'v2')
    expect(again.value).toMatchObject({ changes: {}, restored: false, version: 'v2' })
    await again.leave()
  })

  it('stands on the newest version when one chooses, without what was dropped', async () => {
    const first = await open()
    await first.settle(() => first.value.set({ title: 'Min', text: 'Mitt' }))
    await first.leave()
    const again = await open({ title: 'Deras', text: 'Deras' }, 'v2')
    let left: Partial<Form> = {}
    await again.settle(() => {
      left = again.value.rebase(new Set(['title']))
    })
    expect(left).toEqual({ text: 'Mitt' })
    expect(again.value).toMatchObject({ version: 'v2', values: { title: 'Deras', text: 'Mitt' } })
    await again.leave()
  })

  it('is forgotten when it is cleared, and can be kept once more', async () => {
    const first = await open()
    await first.settle(() => first.value.set({ text: 'Sparat' }))
    const { keepAgain } = first.value
    await first.settle(() => first.value.clear())
    expect(first.value).toMatchObject({ values: beginning, changes: {} })
    await first.leave()
    const cleared = await open()
    expect(cleared.value.restored).toBe(false)
    await cleared.leave()
    keepAgain()
    const again = await open()
    expect(again.value.values.text).toBe('Sparat')
    await again.leave()
  })

  it('is one for each form', async () => {
    const first = await open()
    await first.settle(() => first.value.set({ text: 'Ettan' }))
    const other = await open(beginning, null, 'form.STORY.new')
    expect(other.value.restored).toBe(false)
    await first.leave()
    await other.leave()
  })
})

describe('a draft in two tabs', () => {
  it('is taken up from the other, and each keeps its own', async () => {
    await asAnotherTab(async () => {
      const there = await open()
      await there.settle(() => there.value.set({ text: 'Där' }))
      await there.leave()
    })
    const here = await open()
    expect(here.value).toMatchObject({ restored: true, values: { text: 'Där' } })
    await here.settle(() => here.value.set({ text: 'Här' }))
    await here.leave()
    await asAnotherTab(async () => {
      const there = await open()
      expect(there.value.values.text).toBe('Där')
      await there.leave()
    })
  })

  it('is still kept by the one that writes when the other has saved it', async () => {
    const here = await open()
    await here.settle(() => here.value.set({ text: 'Skriver' }))
    localStorage.clear()
    await here.settle(() => window.dispatchEvent(new StorageEvent('storage', { key: 'mellanrum.drafts.form.STORY.1' })))
    await here.leave()
    const again = await open()
    expect(again.value.values.text).toBe('Skriver')
    await again.leave()
  })
})

describe('a draft that is saved', () => {
  it('keeps what is written since it was sent', async () => {
    const draft = await open()
    await draft.settle(() => draft.value.set({ text: 'Sänt' }))
    const sent = draft.value.changes
    await draft.settle(() => draft.value.clear(sent))
    expect(draft.value.changes).toEqual({})
    await draft.settle(() => draft.value.set({ text: 'Sänt' }))
    await draft.settle(() => draft.value.set({ text: 'Sänt och mer' }))
    await draft.settle(() => draft.value.clear(sent))
    expect(draft.value.values.text).toBe('Sänt och mer')
    await draft.leave()
    const again = await open()
    expect(again.value.values.text).toBe('Sänt och mer')
    await again.leave()
  })
})

describe('a draft on a device that several use', () => {
  const write = async (text: string) => {
    const draft = await open()
    await draft.settle(() => draft.value.set({ text }))
    await draft.leave()
  }
  const seen = async () => {
    const draft = await open()
    const { text } = draft.value.values
    await draft.leave()
    return draft.value.restored ? text : null
  }

  it('is shown to the account that wrote it alone, also after its session has ended', async () => {
    keepDraftsFor('acc_a')
    await write('Annas')
    for (const other of ['', 'acc_b']) {
      keepDraftsFor(other)
      expect(await seen(), other).toBe(null)
    }
    await write('Bos')
    keepDraftsFor('acc_a')
    expect(await seen()).toBe('Annas')
  })

  it('is not written by a page whose account has signed out in another', async () => {
    keepDraftsFor('acc_a')
    const draft = await open()
    await draft.settle(() => draft.value.set({ text: 'Annas' }))
    // As another page of the browser does when it signs out.
    localStorage.setItem('mellanrum.drafts-of', '')
    await draft.settle(() => draft.value.set({ text: 'Annas, mer' }))
    await draft.leave()
    keepDraftsFor('')
    expect(await seen()).toBe(null)
    keepDraftsFor('acc_a')
    expect(await seen()).toBe('Annas')
  })

  it('goes with whoever signs in after writing it', async () => {
    await write('Före')
    keepDraftsFor('acc_a')
    expect(await seen()).toBe('Före')
    keepDraftsFor('acc_b')
    expect(await seen()).toBe(null)
  })

  it('is forgotten as its writer signs out, and no other', async () => {
    keepDraftsFor('acc_b')
    await write('Bos')
    keepDraftsFor('acc_a')
    await write('Annas')
    forgetOwnDrafts()
    expect(await seen()).toBe(null)
    keepDraftsFor('acc_b')
    expect(await seen()).toBe('Bos')
  })
})

describe('a draft where the device keeps nothing', () => {
  it('lives on the page', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const draft = await open()
    await draft.settle(() => draft.value.set({ text: 'Kvar' }))
    expect(draft.value.values.text).toBe('Kvar')
    await draft.leave()
    full.mockRestore()
  })

  it('begins anew from what cannot be read', async () => {
    for (const stored of ['not json', '[]', '7', '{"page":{"changes":null}}', '{"page":null}']) {
      localStorage.setItem('mellanrum.drafts.form.STORY.1', stored)
      const draft = await open()
      expect(draft.value, stored).toMatchObject({ restored: false, values: beginning })
      await draft.leave()
    }
  })
})

describe('a draft that nobody has written on for long', () => {
  const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('mellanrum.drafts.'))
  const leaveOne = async (key: string, daysAgo: number) => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - daysAgo * 86_400_000)
    const draft = await open(beginning, 'v1', key)
    await draft.settle(() => draft.value.set({ text: 'Gammalt' }))
    await draft.leave()
    now.mockRestore()
  }

  it('is not taken up after 90 days, and goes from the device when the page is opened', async () => {
    await leaveOne('form.STORY.1', 91)
    await leaveOne('form.STORY.2', 89)
    localStorage.setItem('mellanrum.drafts.form.STORY.3', 'not json')
    localStorage.setItem('mellanrum.language', 'sv')
    const again = await open()
    expect(again.value).toMatchObject({ restored: false, values: beginning })
    await again.leave()
    removeOldKept()
    expect(kept()).toEqual(['mellanrum.drafts.form.STORY.2'])
    expect(localStorage.getItem('mellanrum.language')).toBe('sv')
  })
})
