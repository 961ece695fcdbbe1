import { describe, expect, it } from 'vitest'
import type { MatchKind, MatchText } from '../network/match-text.ts'
import { sampleText } from '../testing/texts.ts'
import { synergyWayOf } from './explain.ts'

const text = (kind: MatchKind, words: string) => sampleText(`${kind} ${words}`, kind, { text: words })
const running = text('initiative', 'pågår')
const planned = text('initiative', 'planerat')
const wayOf = (mine: MatchText, theirs: MatchText) => synergyWayOf(mine, theirs, (id) => id === running.id)

describe('the way in which two texts meet', () => {
  const [need, offer, hope] = [text('need', 'En lokal.'), text('offer', 'Ett kök.'), text('motivation', 'Mod.')]

  it.each([
    [need, need, 'same_need'],
    [offer, offer, 'same_offer'],
    [hope, hope, 'same_purpose'],
    [running, running, 'same_work'],
    [planned, planned, 'same_work'],
    [planned, running, 'they_have_done'],
    [running, planned, 'you_have_done'],
    [need, running, 'they_have_done'],
    [running, need, 'you_have_done'],
    [need, planned, 'same_challenge'],
    [planned, need, 'same_challenge'],
    [hope, running, 'they_got_past'],
    [running, hope, 'you_got_past'],
    [hope, planned, 'same_challenge'],
    [planned, hope, 'same_challenge'],
    [offer, running, 'you_can_help'],
    [offer, hope, 'you_can_help'],
    [running, offer, 'they_can_help'],
    [hope, offer, 'they_can_help'],
    [need, hope, 'same_challenge'],
    [hope, need, 'same_challenge'],
    [need, offer, undefined],
    [offer, need, undefined],
  ] as const)('of $0.kind and $1.kind is $2', (mine, theirs, way) => {
    expect(wayOf(mine, theirs)).toBe(way)
  })

  it('is that one takes what the other gives, by two offers or by two needs, seen from either side', () => {
    const [takes, gives] = [text('offer', 'Kan ta emot ljummen värme.'), text('offer', 'Ljummet spillvatten.')]
    expect([wayOf(gives, takes), wayOf(takes, gives)]).toEqual(['they_take', 'you_take'])
    const [rid, wants] = [text('need', 'Någon som hämtar vårt bröd.'), text('need', 'Brödrester till grisarna.')]
    expect([wayOf(rid, wants), wayOf(wants, rid)]).toEqual(['they_take', 'you_take'])
    expect([wayOf(takes, takes), wayOf(rid, rid)]).toEqual(['same_offer', 'same_need'])
  })
})
