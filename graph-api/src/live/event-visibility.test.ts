import { describe, expect, it } from 'vitest'
import { viewerOf } from '../shared/viewer.ts'
import { audienceEventOf, isVisibleTo } from './event-visibility.ts'

const event = {
  ...{ subjectId: 'nee_1', isThing: true, visibility: 'everyone', authorId: 'acc_1', gatheringId: null, before: null },
} satisfies Parameters<typeof audienceEventOf>[0]
const listeners = {
  visitor: viewerOf('visitor'),
  participant: viewerOf('participant', { accountId: 'acc_2', gatheringIds: ['gat_1'] }),
  partner: viewerOf('partner', { accountId: 'acc_3' }),
  writer: viewerOf('partner', { accountId: 'acc_1' }),
}
const toldOf = (more: Partial<Parameters<typeof audienceEventOf>[0]>) =>
  Object.entries(listeners)
    .filter(([, listener]) => isVisibleTo(audienceEventOf({ ...event, ...more }), listener))
    .map(([name]) => name)

describe('a change', () => {
  it('is told to those who may see what was changed', () => {
    expect(toldOf({})).toEqual(['visitor', 'participant', 'partner', 'writer'])
    expect(toldOf({ visibility: null })).toEqual(['visitor', 'participant', 'partner', 'writer'])
    expect(toldOf({ visibility: 'network' })).toEqual(['partner', 'writer'])
    expect(toldOf({ visibility: 'gathering', gatheringId: 'gat_1' })).toEqual(['participant', 'writer'])
    expect(toldOf({ visibility: 'me' })).toEqual(['writer'])
  })

  it('is told to those who could see it until now', () => {
    const was = (visibility: string) => JSON.stringify({ visibility })
    expect(toldOf({ visibility: 'me', before: was('everyone') })).toHaveLength(4)
    expect(toldOf({ visibility: 'me', before: was('network') })).toEqual(['partner', 'writer'])
    expect(toldOf({ visibility: 'network', before: was('me') })).toEqual(['partner', 'writer'])
  })

  it('of what stands on no visitor’s page is told to the network', () => {
    expect(toldOf({ isThing: false, visibility: null, subjectId: 'con_1' })).toEqual(['partner', 'writer'])
  })
})
