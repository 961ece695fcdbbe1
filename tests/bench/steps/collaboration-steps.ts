import { Fault, type Ground, holding, press, type Step, speaker } from './context.ts'
import { type Collaboration, mark } from './model.ts'

const step = (
  name: string,
  given: {
    readonly weight: number
    readonly fits: (one: Collaboration) => boolean
    readonly take: (ground: Ground, one: Collaboration) => Promise<void>
  },
): Step => ({
  name,
  weight: given.weight,
  begin(ground) {
    const { model, random } = ground
    const open = model.free(model.collaborations).filter(given.fits)
    if (open.length === 0) return undefined
    const one = random.pick(open)
    return holding(model, [one.id], () => given.take(ground, one))
  },
})

const stored = `query ($id: ID!) { collaboration(id: $id) { nextStep updatedAt } }`
interface Stored {
  readonly collaboration: { readonly nextStep: string | null; readonly updatedAt: string }
}

/** Two who have read the same write at the same moment: one of them at most is told that it is saved. */
async function editAtOnce(ground: Ground, one: Collaboration): Promise<void> {
  const { asking, count } = ground
  const actors = one.parties.map((id) => speaker(ground, id))
  const reader = speaker(ground, one.parties[0] ?? '')
  const { collaboration } = await asking.read<Stored>(reader, stored, { id: one.id })
  const texts = actors.map(() => mark())
  const outcomes = await Promise.all(
    actors.map((actor, at) => {
      const values = { id: one.id, input: { nextStep: texts[at] }, readAt: collaboration.updatedAt }
      return asking.act(actor, 'changeCollaboration', values)
    }),
  )
  count('edited by two at once')
  const saved = texts.filter((_text, at) => outcomes[at]?.typename.endsWith('Success'))
  const isUnsure = outcomes.some((outcome) => outcome.isUnsure)
  if (saved.length > 1) throw new Fault(`Both were told that it is saved: ${one.id}`)
  if (outcomes.some(({ typename }) => !/Success$|^ConflictError$/.test(typename))) {
    throw new Fault(`changeCollaboration: ${JSON.stringify(outcomes)}`)
  }
  const now = (await asking.read<Stored>(reader, stored, { id: one.id })).collaboration.nextStep
  // Who got no answer looks at what stands there: it is one of the two texts, and the saved one where one was said to be.
  const possible = saved.length === 1 && !isUnsure ? saved : texts
  if (now === null || !possible.includes(now)) throw new Fault(`${now} stands where ${possible.join(' or ')} was saved`)
  one.nextStep = now
}

export const collaborationSteps: readonly Step[] = [
  {
    name: 'begin a collaboration',
    weight: 5,
    begin(ground) {
      const { model, random } = ground
      const begun = new Set(model.collaborations.map(({ parties }) => [...parties].sort().join('|')))
      const pairOf = ({ asking, asked }: { asking: string; asked: string }) => [asking, asked].sort().join('|')
      const met = model.free(model.contacts).filter((one) => one.status === 'AGREED' && !begun.has(pairOf(one)))
      if (met.length === 0) return undefined
      const contact = random.pick(met)
      return holding(model, [contact.id], async () => {
        const [title, key] = [mark(), mark()]
        const parties = [contact.asking, contact.asked]
        const input = { title, parties: parties.map((organisationId) => ({ organisationId })) }
        const actor = speaker(ground, contact.asking)
        const id = await press(ground, { actor, name: 'createCollaboration', values: { input, key } })
        if (!id) return
        model.collaborations.push({ id, title, parties, confirmed: new Set(), status: 'PROPOSED', nextStep: null })
      })
    },
  },
  step('confirm a collaboration', {
    weight: 7,
    fits: ({ confirmed, parties }) => confirmed.size < parties.length,
    async take(ground, one) {
      const organisationId = ground.random.pick(one.parties.filter((id) => !one.confirmed.has(id)))
      const actor = speaker(ground, organisationId)
      await press(ground, { actor, name: 'confirmCollaboration', values: { id: one.id, organisationId } })
      one.confirmed.add(organisationId)
    },
  }),
  step('take a collaboration further', {
    weight: 3,
    fits: ({ status, confirmed }) => status === 'PROPOSED' || (status === 'EXPLORING' && confirmed.size === 2),
    async take(ground, one) {
      const status = one.status === 'PROPOSED' ? 'EXPLORING' : 'ACTIVE'
      const actor = speaker(ground, ground.random.pick(one.parties))
      await press(ground, { actor, name: 'changeCollaborationStatus', values: { id: one.id, status } })
      one.status = status
    },
  }),
  step('set a next step, two at once', { weight: 4, fits: () => true, take: editAtOnce }),
]
