import { describe, expect, it } from 'vitest'
import { plainView, readView, type View, viewForNewFocus, writeView } from './view.ts'

const full: View = {
  layout: 'map',
  list: 'table',
  lens: 'bridges',
  without: ['PERSON', 'MINI_NETWORK'],
  themes: ['thm_01HP1Q0VG0A86ARQ'],
  statuses: ['ONGOING', 'IDEA'],
  atLeast: 3,
  date: '2025-12-31',
  since: '2024-02-07',
  opened: ['org_1', 'ini_2'],
  hidden: ['per_3'],
  pinned: { org_4: { x: -120, y: 45 }, ini_5: { x: 0, y: 900 } },
  whole: ['INITIATIVE'],
}

describe('a view in the address', () => {
  it('comes back as it was', () => {
    expect(readView(writeView(full))).toEqual(full)
    expect(readView(new URLSearchParams(writeView(full).toString()))).toEqual(full)
  })

  it('is nothing at all when it is plain', () => {
    expect(writeView(plainView).toString()).toBe('')
    expect(readView(new URLSearchParams())).toEqual(plainView)
  })

  it('leaves out what it does not know, and never fails', () => {
    const odd = 'lins=nej&minst=-3&datum=2024-13-99&utan=ghost,person&fasta=org_1~x~2'
    expect(readView(new URLSearchParams(odd))).toEqual({ ...plainView, without: ['PERSON'] })
  })

  it('forgets what belonged to the old focus, and keeps the filters', () => {
    const view = { ...plainView, without: ['PERSON' as const], opened: ['a'], hidden: ['b'], lens: 'news' as const }
    expect(viewForNewFocus(view, 'org_a', 'org_b')).toEqual({ ...plainView, without: ['PERSON'] })
    const asks = (lens: View['lens'], from: string | undefined, to: string) =>
      viewForNewFocus({ ...plainView, lens }, from, to).lens
    expect([asks('synergies', undefined, 'org_a'), asks('synergies', 'org_a', 'org_b')]).toEqual(['synergies', null])
    expect([asks('motivations', 'mot_a', 'mot_b'), asks('motivations', 'mot_a', 'org_b')]).toEqual([
      'motivations',
      null,
    ])
    expect(asks('bridges', undefined, 'org_a')).toBe(null)
  })
})
