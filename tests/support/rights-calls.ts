import { ask } from './api.ts'
import { makers } from './makers.ts'
import { done, uniqueWord } from './mutate.ts'

type Values = Record<string, unknown>
const make = async (kind: string, more?: Values) => (await makers[kind]?.(more)) ?? ''
const id = async (kind: string) => ({ id: await make(kind) })

/** Somebody else's things, each made anew, so that one call never meets what another one did. */
async function collaboration() {
  const [one, other] = [await make('Organisation'), await make('Organisation')]
  const parties = [{ organisationId: one }, { organisationId: other }]
  return { id: await make('Collaboration', { parties }), organisationId: one }
}

const motivation = () => make('Motivation', { visibility: 'EVERYONE' })

async function supported() {
  const [id, holderId] = [await motivation(), await make('Organisation')]
  await done('supportMotivation', { input: { id, holderId } })
  return { input: { id, holderId } }
}

async function linked() {
  const [from, to] = [await make('Organisation'), await make('Initiative')]
  await done('link', { input: { type: 'TAKES_PART_IN', from, to } }, 'lasts')
  return { input: { type: 'TAKES_PART_IN', from, to } }
}

const commitment = async () => ({ organisationId: await make('Organisation'), challengeId: await make('Challenge') })

/** Two organisations of the seed that a synergy is stored of. */
async function synergy() {
  const { organisations } = await ask<{ organisations: { nodes: { id: string }[] } }>(
    '{ organisations { nodes { id } } }',
  )
  for (const { id: organisationId } of organisations.nodes) {
    const { synergies } = await ask<{ synergies: { nodes: { organisation: { id: string } }[] } }>(
      'query ($id: ID!) { synergies(organisationId: $id, first: 1) { nodes { organisation { id } } } }',
      { id: organisationId },
    )
    const otherId = synergies.nodes[0]?.organisation.id
    if (otherId) return { organisationId, otherId }
  }
  throw new Error('The seed has no synergy')
}

async function ring() {
  const { rings } = await ask<{ rings: { nodes: { id: string }[] } }>('{ rings(first: 1) { nodes { id } } }')
  return { ringId: rings.nodes[0]?.id }
}

async function parallel() {
  const { parallels } = await ask<{ parallels: { nodes: { a: { id: string }; b: { id: string } }[] } }>(
    '{ parallels(first: 1) { nodes { a { id } b { id } } } }',
  )
  const [pair] = parallels.nodes
  return { aId: pair?.a.id, bId: pair?.b.id }
}

const twoInitiatives = async () => ({ aId: await make('Initiative'), bId: await make('Initiative') })

const couldJoin = async () => ({ initiativeId: await make('Initiative'), organisationId: await make('Organisation') })

/** What each mutation that changes something of the network is called with, by its name; what it names is somebody else's. */
export const rightsCalls: Readonly<Record<string, () => Promise<Values>>> = {
  answerStillTrue: async () => ({ ids: [await make('Need')], holds: true }),
  confirmInitiative: () => id('Initiative'),
  answerSelfAssessment: async () => {
    const { id: selfAssessment } = await id('SelfAssessment')
    return { input: { id: selfAssessment, answers: [{ subject: 'YOU', level: 'GOOD' }] } }
  },
  changeCollaborationStatus: async () => ({ id: (await collaboration()).id, status: 'EXPLORING' }),
  changeMiniNetworkMembers: async () => ({
    ...(await id('MiniNetwork')),
    input: { memberIds: [await make('Organisation'), await make('Organisation'), await make('Organisation')] },
  }),
  changeMiniNetworkStatus: async () => ({ ...(await id('MiniNetwork')), status: 'MEETING' }),
  closeNeed: () => id('Need'),
  closeOffer: () => id('Offer'),
  reopenNeed: () => id('Need'),
  reopenOffer: () => id('Offer'),
  takeBackNeed: () => id('Need'),
  takeBackOffer: () => id('Offer'),
  confirmNeed: () => id('Need'),
  confirmOffer: () => id('Offer'),
  commit: async () => ({ input: await commitment() }),
  endCommitment: async () => done('commit', { input: await commitment() }),
  confirmCollaboration: collaboration,
  changeCollaborationParty: async () => ({ ...(await collaboration()), gives: uniqueWord() }),
  endCollaboration: async () => ({ id: (await collaboration()).id }),
  endInitiative: () => id('Initiative'),
  endPerson: async () => {
    const organisationId = await make('Organisation')
    return { id: await make('Person', { worksAt: [{ organisationId }], visibility: 'EVERYONE' }) }
  },
  link: async () => ({
    input: { type: 'TAKES_PART_IN', from: await make('Organisation'), to: await make('Initiative') },
  }),
  endLink: linked,
  undoLink: async () => {
    const { undoId } = await done<{ undoId: string }>('endLink', await linked(), 'undoId')
    return { id: undoId }
  },
  supportMotivation: async () => ({ input: { id: await motivation(), holderId: await make('Organisation') } }),
  endSupport: supported,
  dismissCouldJoin: async () => ({ input: await couldJoin() }),
  undoDismissedCouldJoin: async () => {
    const input = await couldJoin()
    await done('dismissCouldJoin', { input }, '__typename')
    return { input }
  },
  askForContact: async () => {
    const [askingId, askedId] = [await make('Organisation'), await make('Organisation')]
    return { input: { askingId, askedId, message: uniqueWord() } }
  },
  relateInitiatives: async () => ({ input: { ...(await twoInitiatives()), verdict: 'COMPLEMENTARY' } }),
  unrelateInitiatives: async () => {
    const input = await twoInitiatives()
    await done('relateInitiatives', { input: { ...input, verdict: 'COMPLEMENTARY' } })
    return { input }
  },
  mergeThings: async () => ({ keptId: await make('Organisation'), goneId: await make('Organisation') }),
  undoMerge: async () =>
    done('mergeThings', { keptId: await make('Organisation'), goneId: await make('Organisation') }),
  judgeLikeness: async () => ({
    aId: await make('Organisation'),
    bId: await make('Organisation'),
    verdict: 'DIFFERENT',
  }),
  judgeSynergy: async () => ({ input: { ...(await synergy()), verdict: 'FOLLOW' } }),
  judgeRing: async () => ({ input: { ...(await ring()), verdict: 'FOLLOW' } }),
  judgeParallel: async () => ({ input: { ...(await parallel()), verdict: 'COMPLEMENTARY', reason: uniqueWord() } }),
}
