import { type Ground, holding, press, type Step, speaker } from './context.ts'
import { type Contact, mark } from './model.ts'

/** Two that have not asked each other before. */
function freePair({ world, model, random }: Ground): [string, string] | undefined {
  for (let tries = 0; tries < 50; tries++) {
    const [one, other] = [random.pick(world.organisations), random.pick(world.organisations)]
    const pair = [one, other].sort().join('|')
    if (one === other || model.askedBefore.has(pair)) continue
    model.askedBefore.add(pair)
    return [one, other]
  }
  return undefined
}

const ask = (isProposal: boolean): Step => ({
  name: isProposal ? 'propose contact' : 'ask for contact',
  weight: isProposal ? 2 : 6,
  begin(ground) {
    const pair = freePair(ground)
    if (!pair) return undefined
    const [asking, asked] = pair
    return async () => {
      const [message, reach, key] = [mark(), isProposal ? null : mark(), mark()]
      const actor = isProposal ? ground.random.pick(ground.world.coordinators) : speaker(ground, asking)
      const input = { askingId: asking, askedId: asked, message, reach }
      const id = await press(ground, { actor, name: 'askForContact', values: { input, key } })
      if (!id) return
      ground.model.contacts.push({
        ...{ id, asking, asked, message, colleague: null, askedReach: null },
        ...{ status: isProposal ? 'PROPOSED' : 'ASKED', askingReach: reach },
      })
    }
  },
})

/** A step in a contact that stands in one of some states. */
const step = (
  name: string,
  given: {
    readonly weight: number
    readonly from: readonly Contact['status'][]
    readonly take: (ground: Ground, contact: Contact) => Promise<void>
  },
): Step => ({
  name,
  weight: given.weight,
  begin(ground) {
    const { model, random } = ground
    const open = model.free(model.contacts).filter(({ status }) => given.from.includes(status))
    if (open.length === 0) return undefined
    const contact = random.pick(open)
    return holding(model, [contact.id], () => given.take(ground, contact))
  },
})

/** What says that an earlier try went through. */
const done = ['id not_left']

const answer = (said: 'YES' | 'NO' | 'NOT_NOW', weight: number): Step =>
  step(`answer ${said}`, {
    weight,
    from: ['ASKED', 'NOT_NOW'],
    async take(ground, contact) {
      const reach = said === 'YES' ? mark() : null
      const values = { id: contact.id, answer: said, reach }
      await press(ground, { actor: speaker(ground, contact.asked), name: 'answerContact', values, done })
      contact.status = said === 'YES' ? 'AGREED' : said === 'NO' ? 'DECLINED' : 'NOT_NOW'
      if (said === 'YES') contact.askedReach = reach
    },
  })

export const contactSteps: readonly Step[] = [
  ask(false),
  ask(true),
  step('agree to a proposal', {
    ...{ weight: 4, from: ['PROPOSED'] },
    async take(ground, contact) {
      const reach = mark()
      const actor = speaker(ground, contact.asking)
      await press(ground, { actor, name: 'agreeToContact', values: { id: contact.id, reach }, done })
      Object.assign(contact, { status: 'ASKED', askingReach: reach })
    },
  }),
  step('pass to a colleague', {
    ...{ weight: 3, from: ['ASKED'] },
    async take(ground, contact) {
      const personId = ground.world.colleagueAt(contact.asked)
      const actor = speaker(ground, contact.asked)
      await press(ground, { actor, name: 'passContact', values: { id: contact.id, personId } })
      contact.colleague = personId
    },
  }),
  answer('YES', 7),
  answer('NO', 1),
  answer('NOT_NOW', 1),
  step('take a question back', {
    ...{ weight: 1, from: ['ASKED', 'PROPOSED'] },
    async take(ground, contact) {
      const actor = speaker(ground, contact.asking)
      await press(ground, { actor, name: 'withdrawContact', values: { id: contact.id }, done })
      Object.assign(contact, { status: 'WITHDRAWN', askingReach: null })
    },
  }),
]
