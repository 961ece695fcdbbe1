import { schema } from '@mellanrum/graph-api/schema'
import { isAllowed, type RightsKind } from '@mellanrum/graph-api/shared/rights'
import type { Viewer } from '@mellanrum/graph-api/shared/viewer'
import { beforeAll, describe, expect, it } from 'vitest'
import { asViewer, graphql } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { leastInputs, makers } from '../support/makers.ts'
import { mutate } from '../support/mutate.ts'
import { eachWay, ownedBy, viewers } from '../support/owned.ts'
import { rightsCalls } from '../support/rights-calls.ts'

const kinds = Object.keys(leastInputs) as RightsKind[]
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
let mine = ''
let others = ''
let roles: Record<string, Viewer> = {}

beforeAll(async () => {
  mine = (await makers.Organisation?.()) ?? ''
  others = (await makers.Organisation?.()) ?? ''
  roles = viewers([mine])
})

/** `done` or the refusal's name. */
async function outcomeOf(viewer: Viewer, name: string, values: Record<string, unknown>): Promise<string> {
  const { __typename } = await asViewer(viewer, () => mutate(name, values, '__typename'))
  return __typename.endsWith('Success') ? 'done' : __typename
}

const expected = (allowed: boolean) => (allowed ? 'done' : 'NotAllowedError')

describe.each(kinds)('%s', (kind) => {
  it('is changed and ended by those whose it is, in every role', async () => {
    const found: string[] = []
    const wanted: string[] = []
    for (const [role, viewer] of Object.entries(roles)) {
      for (const { name, ownership, id } of await eachWay(kind, viewer, others)) {
        await runDirectly(
          'MATCH (thing:Thing {id: $id}) WHERE thing.visibility IS NOT NULL SET thing.visibility = "everyone"',
          { id },
        )
        const allowed = isAllowed({ role: viewer.role, action: 'change', kind, ownership })
        const changes = [`change${kind}`, `end${kind}`].filter(
          (one) => mutations.includes(one) && one !== 'endPerson' && one !== 'endCollaboration',
        )
        for (const change of changes) {
          const input = change.startsWith('change') ? { input: {} } : {}
          found.push(`${role}, ${change} of ${name}: ${await outcomeOf(viewer, change, { id, ...input })}`)
          wanted.push(`${role}, ${change} of ${name}: ${expected(allowed)}`)
        }
      }
    }
    expect(found).toEqual(wanted)
    expect(found.length).toBeGreaterThanOrEqual(16)
  })

  it('is created by those who may, for their own organisation', async () => {
    const found: string[] = []
    const wanted: string[] = []
    const least = async () => (await leastInputs[kind]?.()) ?? {}
    for (const [role, viewer] of Object.entries(roles)) {
      for (const organisationId of [mine, others]) {
        const more = await ownedBy(kind, organisationId)
        const input = { ...(await least()), ...more }
        // What no organisation can own is its writer's.
        const isOwn = viewer.accountId !== null && (!more || viewer.organisationIds.includes(organisationId))
        const allowed = isAllowed({ role: viewer.role, action: 'create', kind, ownership: isOwn ? 'own' : 'others' })
        const name = `${role}, of ${organisationId === mine ? 'the partner’s' : 'another'} organisation`
        found.push(`${name}: ${await outcomeOf(viewer, `create${kind}`, { input })}`)
        wanted.push(`${name}: ${expected(allowed)}`)
      }
    }
    expect(found).toEqual(wanted)
  })
})

describe('what is somebody else’s', () => {
  // Imports: `rights-imports.test.ts`. Steps of a contact are not there for others at all: `contacts.test.ts`. Meetings: `mini-network-meetings.test.ts`. Accounts and
  // who is let in: `privacy.test.ts`, `invitations.test.ts`, `join-requests.test.ts`.
  const elsewhere =
    /^(askSignIn|signIn|(begin|add|remove)Passkey|signOut|endSession|endOtherSessions|makeApiKey|revokeApiKey|putBack|seeNotices|changeNoticeSettings|stopMail|addMeeting|changeMeeting|callOffMeeting|restoreMeeting|answerMiniNetworkInvitation|joinMiniNetwork|undo(Import|ParallelVerdict|RingVerdict|SynergyVerdict)|resetMatchingWeights)|Import(Part|File)?$|^(agreeTo|answer|pass|remind|withdraw|broker)Contact$|^(removePersonalData|sayWhoIAm|invite|revokeInvitation|revokeRepresentation|answerInvitation|askToJoin|answerJoinRequest)$/
  const ofKinds = kinds.flatMap((kind) => [`create${kind}`, `change${kind}`, `end${kind}`])

  it('is asked of every mutation that changes the network', () => {
    const asked = new Set([...Object.keys(rightsCalls), ...ofKinds])
    expect(mutations.filter((name) => !asked.has(name) && !elsewhere.test(name))).toEqual([])
  })

  it.each(Object.keys(rightsCalls))('is not changed by %s, unless by a coordinator', async (name) => {
    const values = (await rightsCalls[name]?.()) ?? {}
    const answers = name === 'answerSelfAssessment' ? 'done' : 'NotAllowedError'
    const outcome = (role: string) => outcomeOf(roles[role] as Viewer, name, values)
    expect(await outcome('visitor')).toBe('NotAllowedError')
    expect(await outcome('visitor with an account')).toBe('NotAllowedError')
    expect(await outcome('participant')).toBe(answers)
    expect(await outcome('partner')).toBe(answers)
    if (name.startsWith('judge')) return
    expect(await outcome('coordinator')).toBe('done')
    const again = (await rightsCalls[name]?.()) ?? {}
    expect(await outcomeOf(roles.administrator as Viewer, name, again)).toBe('done')
  })

  it('is not begun anew: weights, imports', async () => {
    const { errors } = await asViewer(roles.partner as Viewer, () =>
      graphql('mutation { resetMatchingWeights { __typename } }'),
    )
    expect(errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
    const { __typename } = await asViewer(roles.partner as Viewer, () =>
      mutate('beginImport', { input: { name: 'x' } }, '__typename'),
    )
    expect(__typename).toBe('InputError')
  })

  it('does not become one’s own by changing it', async () => {
    const partner = roles.partner as Viewer
    const initiative = (await makers.Initiative?.({ leadIds: [others] })) ?? ''
    const link = (type: string, from: string, to: string) => outcomeOf(partner, 'link', { input: { type, from, to } })
    expect(await link('LEADS', mine, initiative)).toBe('NotAllowedError')
    expect(await link('TAKES_PART_IN', mine, initiative)).toBe('done')
    expect(await outcomeOf(partner, 'changeInitiative', { id: initiative, input: { title: 'x' } })).toBe(
      'NotAllowedError',
    )
    expect(await link('SEEKS', mine, (await makers.Need?.({ organisationId: others })) ?? '')).toBe('NotAllowedError')
    const person = (await makers.Person?.({ worksAt: [{ organisationId: others }] })) ?? ''
    expect(await link('WORKS_AT', person, mine)).toBe('NotAllowedError')
  })

  it('can be asked in to what is one’s own, and left', async () => {
    const partner = roles.partner as Viewer
    expect(await outcomeOf(partner, 'changeOrganisation', { id: mine, input: { capacity: 3 } })).toBe('done')
    const initiative = (await makers.Initiative?.({ leadIds: [mine] })) ?? ''
    const input = { type: 'LEADS', from: others, to: initiative }
    expect(await outcomeOf(partner, 'link', { input })).toBe('done')
    expect(await outcomeOf(partner, 'endLink', { input })).toBe('done')
    expect(
      await outcomeOf(partner, 'link', {
        input: { type: 'SEEKS', from: others, to: (await makers.Need?.({ organisationId: mine })) ?? '' },
      }),
    ).toBe('NotAllowedError')
  })

  it('leaves nothing behind when it is refused', async () => {
    const initiative = (await makers.Initiative?.({ leadIds: [others] })) ?? ''
    const before = await runDirectly('MATCH (i:Initiative {id: $id}) RETURN properties(i) AS all', { id: initiative })
    await outcomeOf(roles.partner as Viewer, 'changeInitiative', { id: initiative, input: { title: 'Ours now' } })
    expect(await runDirectly('MATCH (i:Initiative {id: $id}) RETURN properties(i) AS all', { id: initiative })).toEqual(
      before,
    )
  })
})
