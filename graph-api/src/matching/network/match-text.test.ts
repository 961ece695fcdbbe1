import { describe, expect, it } from 'vitest'
import {
  emptyNetwork as empty,
  sampleInitiative as initiative,
  sampleOrganisation as organisation,
  sampleStatement as statement,
} from '../testing/networks.ts'
import { matchTextsOf, titled } from './match-text.ts'

describe('the texts that can meet', () => {
  const today = '2026-11-27'
  const texts = matchTextsOf(
    {
      ...empty,
      organisations: [organisation('a'), organisation('b')],
      needs: [
        statement('n1', 'a', { kind: 'venue', validUntil: '2026-11-27T00:00:00' }),
        statement('n2', 'a', { validUntil: '2026-11-26' }),
        statement('n3', 'gone'),
      ],
      offers: [statement('o1', 'b', { kind: 'other' }), statement('o2', 'b')],
      motivations: [
        { ...statement('m1', 'a'), kind: 'hope' },
        { ...statement('m1', 'b'), kind: 'hope' },
        { ...statement('m1', 'a'), kind: 'hope' },
      ],
      initiatives: [initiative('i1', ['gone', 'b'], ['t1']), initiative('i2', ['gone'])],
    },
    today,
  )

  it('are those that still hold, of somebody who is there', () => {
    expect([...texts.keys()].sort()).toEqual(['i1', 'm1', 'n1', 'o1', 'o2'])
  })

  it('say whose they are, of which kind, and what is sought', () => {
    expect(texts.get('n1')).toMatchObject({ kind: 'need', holderIds: ['a'], resource: 'venue', text: 'Text n1' })
    expect(texts.get('o1')).toMatchObject({ kind: 'offer', resource: null })
    expect(texts.get('o2')?.resource).toBeNull()
    expect(texts.get('m1')).toMatchObject({ kind: 'motivation', holderIds: ['a', 'b'], resource: null })
    expect(texts.get('i1')).toMatchObject({
      kind: 'initiative',
      holderIds: ['b'],
      text: 'Titel i1. Text i1',
      themeIds: ['t1'],
    })
  })

  it('are a title alone where nothing follows it', () => {
    expect([titled('Titel', null), titled('Titel', ''), titled('Titel', 'Mer')]).toEqual([
      'Titel',
      'Titel',
      'Titel. Mer',
    ])
  })
})
