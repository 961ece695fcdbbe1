import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { describe, expect, it } from 'vitest'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { done, refused } from '../support/mutate.ts'

describe.each(['Need', 'Offer'])('%s', (side) => {
  it('whose last day has passed is not said to hold before that is changed', async () => {
    const id = (await makers[side]?.({ validUntil: daysAfter(currentDay(), 1) })) ?? ''
    await done(`confirm${side}`, { id })
    await runDirectly('MATCH (n:Thing {id: $id}) SET n.validUntil = $day', { id, day: daysAfter(currentDay(), -1) })
    await done(`close${side}`, { id })
    expect(await refused(`confirm${side}`, { id })).toEqual(['validUntil has_passed'])
    await done(`change${side}`, { id, input: { validUntil: null } })
    expect(await done(`confirm${side}`, { id }, 'closedOn')).toEqual({ closedOn: null })
  })

  it('that a program with a key has changed meanwhile is not taken back', async () => {
    const id = (await makers[side]?.()) ?? ''
    await runDirectly('CREATE (:Event {id: $event, subjectId: $id, type: "x.changed", keyId: $key})', {
      id,
      event: newId('evt'),
      key: newId('key'),
    })
    expect(await refused(`takeBack${side}`, { id })).toEqual(['id too_late'])
  })
})
