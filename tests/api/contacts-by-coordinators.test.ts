import { newId } from '@mellanrum/graph-api/shared/ids'
import { viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { beforeEach, describe, expect, it } from 'vitest'
import { asViewer, coordinator } from '../support/api.ts'
import { askedPartner, askFor, askingPartner, listOf, makeSides, propose, see, step, wish } from '../support/contact.ts'
import { makers } from '../support/makers.ts'
import { done, refused } from '../support/mutate.ts'

beforeEach(makeSides)

describe('a wish for contact, with a coordinator between', () => {
  it('goes to a coordinator where nobody signs in for those who are asked, and is sent on', async () => {
    const away = (await makers.Organisation?.()) ?? ''
    const { id, status } = await askFor({ askedId: away })
    expect(status).toBe('WITH_COORDINATOR')
    expect(await listOf(coordinator, 'WAITS_FOR_US')).toContain(id)
    const theirs = viewerOf('partner', { accountId: newId('acc'), organisationIds: [away] })
    expect((await see(theirs, id)).contact).toBeNull()
    await done('brokerContact', { id })
    expect((await see(theirs, id)).contact).toMatchObject({ turn: 'ASKED', steps: ['ANSWER', 'PASS'] })
    expect(await refused('brokerContact', { id })).toEqual(['id not_left'])
  })

  it('that a coordinator asks in another’s name waits for that side’s own yes', async () => {
    expect(await asViewer(coordinator, () => refused('askForContact', wish()))).toEqual(['reach not_yours'])
    const { id } = await propose()
    expect((await see(askingPartner, id)).contact).toMatchObject({
      ...{ status: 'PROPOSED', turn: 'ASKING', side: 'asking', steps: ['AGREE', 'WITHDRAW'], askingReach: null },
    })
    expect(await listOf(askingPartner, 'WAITS_FOR_US')).toEqual([id])
    // Whom it would be sent to does not know of it yet, and nobody says yes in the asking side's place.
    expect((await see(askedPartner, id)).contact).toBeNull()
    expect((await see(coordinator, id)).contact).toMatchObject({ turn: 'ASKING', steps: ['WITHDRAW'] })
    expect((await step(askedPartner, 'answerContact', { id, answer: 'YES', reach: 'Bo' })).__typename).toBe(
      'NotFoundError',
    )
    expect(await asViewer(coordinator, () => refused('answerContact', { id, answer: 'NO' }))).toEqual(['id not_left'])
    expect(await asViewer(askingPartner, () => refused('agreeToContact', { id, reach: ' ' }))).toEqual([
      'reach too_small',
    ])
    await asViewer(askingPartner, () => done('agreeToContact', { id, reach: 'Ada, ada@example.org' }))
    expect(await asViewer(askingPartner, () => refused('agreeToContact', { id, reach: 'Ada' }))).toEqual([
      'id not_left',
    ])
    expect((await see(askedPartner, id)).contact).toMatchObject({
      ...{ status: 'ASKED', turn: 'ASKED', steps: ['ANSWER', 'PASS'], askingReach: null },
    })
    await asViewer(askedPartner, () => done('answerContact', { id, answer: 'YES', reach: 'Bo, 070' }))
    for (const viewer of [askingPartner, askedPartner]) {
      expect((await see(viewer, id)).contact).toMatchObject({
        askingReach: 'Ada, ada@example.org',
        askedReach: 'Bo, 070',
      })
    }
  })

  it('that a side declines before it was sent is never known to the other', async () => {
    for (const begin of [propose, () => askFor({ throughCoordinator: true })]) {
      const { id } = await begin()
      await asViewer(askingPartner, () => done('withdrawContact', { id }))
      expect((await see(askedPartner, id)).contact).toBeNull()
      expect(await listOf(askedPartner, 'CLOSED')).toEqual([])
    }
    const { id } = await askFor()
    await asViewer(askingPartner, () => done('withdrawContact', { id }))
    expect((await see(askedPartner, id)).contact).toMatchObject({ status: 'WITHDRAWN' })
  })

  it('whose yes a coordinator notes still waits for how that side says it is reached', async () => {
    const { id } = await askFor()
    const yes = { id, answer: 'YES' }
    expect(await asViewer(coordinator, () => refused('answerContact', { ...yes, reach: 'Bo' }))).toEqual([
      'reach not_yours',
    ])
    await asViewer(coordinator, () => done('answerContact', yes))
    expect((await see(askingPartner, id)).contact).toMatchObject({ status: 'AGREED', steps: [], askedReach: null })
    expect((await see(askedPartner, id)).contact).toMatchObject({
      steps: ['ANSWER'],
      askingReach: 'Ada, ada@example.org',
    })
    await asViewer(askedPartner, () => done('answerContact', { ...yes, reach: 'Bo, 070' }))
    expect((await see(askingPartner, id)).contact).toMatchObject({ status: 'AGREED', askedReach: 'Bo, 070' })
  })
})
