import { type Ground, holding, press, type Step, speaker } from './context.ts'
import { mark, type Network } from './model.ts'

const step = (
  name: string,
  given: {
    readonly weight: number
    readonly fits: (one: Network) => boolean
    readonly take: (ground: Ground, one: Network) => Promise<void>
  },
): Step => ({
  name,
  weight: given.weight,
  begin(ground) {
    const { model, random } = ground
    const open = model.free(model.networks).filter((one) => one.status !== 'CLOSED' && given.fits(one))
    if (open.length === 0) return undefined
    const one = random.pick(open)
    return holding(model, [one.id], () => given.take(ground, one))
  },
})

/** Some organisations, each once. */
function draw({ world, random }: Ground, count: number, without: ReadonlySet<string> = new Set()): string[] {
  const left = world.organisations.filter((id) => !without.has(id))
  return Array.from({ length: Math.min(count, left.length) }, () => left.splice(random.below(left.length), 1)).flat()
}

export const networkSteps: readonly Step[] = [
  {
    name: 'compose a mini-network of five',
    weight: 3,
    begin: (ground) => async () => {
      const { model } = ground
      const [name, key] = [mark(), mark()]
      const members = draw(ground, 5)
      const [convener = ''] = members
      const input = { name, purpose: name, memberIds: members, convenerId: convener }
      const actor = speaker(ground, convener)
      const id = await press(ground, { actor, name: 'createMiniNetwork', values: { input, key } })
      if (!id) return
      model.networks.push({
        ...{ id, name, convener, members, hasBeen: new Set(members), accepted: new Set(), meetings: [] },
        ...{ status: 'FORMING', result: null },
      })
    },
  },
  step('answer an invitation', {
    weight: 9,
    fits: ({ members, accepted, convener }) => members.some((id) => !accepted.has(id) && id !== convener),
    async take(ground, one) {
      const organisationId = ground.random.pick(
        one.members.filter((id) => !one.accepted.has(id) && id !== one.convener),
      )
      const values = { id: one.id, organisationId, takesPart: true }
      await press(ground, { actor: speaker(ground, organisationId), name: 'answerMiniNetworkInvitation', values })
      one.accepted.add(organisationId)
    },
  }),
  step('swap a member', {
    weight: 3,
    fits: ({ hasBeen }) => hasBeen.size < 12,
    async take(ground, one) {
      const leaving = ground.random.pick(one.members.filter((id) => id !== one.convener))
      const [coming = ''] = draw(ground, 1, one.hasBeen)
      const memberIds = [...one.members.filter((id) => id !== leaving), coming]
      const values = { id: one.id, input: { memberIds, convenerId: one.convener } }
      await press(ground, { actor: speaker(ground, one.convener), name: 'changeMiniNetworkMembers', values })
      one.members = memberIds
      one.hasBeen.add(coming)
      one.accepted.delete(leaving)
    },
  }),
  step('plan a meeting', {
    weight: 4,
    fits: ({ meetings }) => meetings.length < 4,
    async take(ground, one) {
      const [place, notes, key] = [mark(), mark(), mark()]
      const startsAt = `2027-0${one.meetings.length + 1}-15T10:00`
      const values = { id: one.id, input: { startsAt, place, notes }, key }
      await press(ground, { actor: speaker(ground, one.convener), name: 'addMeeting', values })
      one.meetings.push({ place, notes })
      // One that was forming or resting meets from then on.
      one.status = 'MEETING'
    },
  }),
  step('let it rest', {
    weight: 2,
    fits: ({ status }) => status === 'MEETING',
    async take(ground, one) {
      const actor = speaker(ground, one.convener)
      const values = { id: one.id, status: 'RESTING' }
      await press(ground, { actor, name: 'changeMiniNetworkStatus', values })
      one.status = 'RESTING'
    },
  }),
  step('close with a story', {
    weight: 2,
    fits: ({ meetings }) => meetings.length > 1,
    async take(ground, one) {
      const actor = speaker(ground, one.convener)
      const [result, title, key] = [mark(), mark(), mark()]
      await press(ground, {
        ...{ actor, name: 'changeMiniNetworkStatus' },
        values: { id: one.id, status: 'CLOSED', result },
      })
      Object.assign(one, { status: 'CLOSED', result })
      const input = { title, text: title, organisationId: one.convener }
      await press(ground, { actor, name: 'createStory', values: { input, key } })
      ground.model.stories.push(title)
    },
  }),
  {
    name: 'invite by mail',
    weight: 3,
    begin: (ground) => async () => {
      const organisationId = ground.random.pick(ground.world.organisations)
      const address = `${mark()}@partnerskap.se`
      const values = { input: { address, organisationId, reason: mark() } }
      await press(ground, { actor: speaker(ground, organisationId), name: 'invite', values })
      ground.model.invited.push(address)
    },
  },
]
