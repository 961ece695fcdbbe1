import { newId } from '@mellanrum/graph-api/shared/ids'
import { localViewer } from '@mellanrum/graph-api/shared/viewer'
import { describe, expect, it } from 'vitest'
import { allPages } from '../support/all-pages.ts'
import { ask, asViewer } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { leadsTo, make, merge, undo } from '../support/merging.ts'
import { done, refused, uniqueWord } from '../support/mutate.ts'
import { snapshotOf } from '../support/snapshot.ts'

describe('merging two organisations', () => {
  it('keeps who is invited to speak for one and who asks to, and what saved views show of it', async () => {
    const [kept, gone, other] = [await make('Organisation'), await make('Organisation'), await make('Organisation')]
    await runDirectly(
      `MATCH (o:Organisation {id: $gone})
       CREATE (:Invitation {id: $invitation, state: 'open'})-[:INVITES_TO]->(o),
         (:JoinRequest {id: $request, state: 'open'})-[:ASKS_TO_JOIN]->(o)`,
      { gone, invitation: newId('inv'), request: newId('joi') },
    )
    const view = await make('View', { state: { focusId: other, openedIds: [gone] } })
    const shown = async () =>
      (await ask<{ view: unknown }>('query ($id: ID!) { view(id: $id) { missing references { id } } }', { id: view }))
        .view
    const all = [kept, gone]
    const before = await snapshotOf(all)
    const merged = await merge(kept, gone)
    const { ties } = await snapshotOf(all)
    expect(ties.filter((tie) => /INVITES_TO|ASKS_TO_JOIN/.test(tie) && tie.includes(kept))).toHaveLength(2)
    expect(await shown()).toEqual({ missing: 0, references: [{ id: other }, { id: kept }] })
    await undo(merged)
    expect(await snapshotOf(all)).toEqual(before)
    expect(await shown()).toEqual({ missing: 0, references: [{ id: other }, { id: gone }] })
  })

  it('joins what is known of them and what hangs on them; undone whole, both are as they were', async () => {
    const [mark, accountId] = [uniqueWord(), newId('acc')]
    const parent = await make('Organisation')
    const kept = await make('Organisation', { name: `${mark} AB`, website: 'https://kvar.exempel.se' })
    const gone = await make('Organisation', {
      name: `${mark} Aktiebolag`,
      description: 'Den andra vet mer.',
      language: 'EN',
      shortNames: ['HSL'],
      parentId: parent,
    })
    const both = await make('Initiative', { leadIds: [gone], partnerIds: [kept] })
    const own = await make('Initiative', { leadIds: [gone] })
    const need = await make('Need', { organisationId: gone })
    const wish = { askingId: gone, askedId: parent, message: mark, reach: mark }
    const contact = await asViewer(localViewer, () => done('askForContact', { input: wish }))
    await runDirectly(
      'MATCH (o:Organisation {id: $gone}) CREATE (:Account {id: $accountId})-[:SPEAKS_FOR {since: "2026-01-01"}]->(o)',
      { gone, accountId },
    )
    const signIn = () =>
      runDirectly('MATCH (a:Account {id: $accountId}) CREATE (:Session {id: $id})-[:SESSION_OF]->(a)', {
        accountId,
        id: newId('ses'),
      })
    const ofSpeaker = async () => {
      const [row] = await runDirectly(
        `RETURN COUNT { (:Session)-[:SESSION_OF]->(:Account {id: $accountId}) } AS sessions,
          COLLECT { MATCH (e:Event {subjectId: $accountId}) RETURN e.type } AS told`,
        { accountId },
      )
      return { sessions: Number(row?.sessions), told: ((row?.told ?? []) as string[]).toSorted() }
    }
    await signIn()
    const all = [parent, kept, gone, both, own, need]
    const [given, revoked] = ['account.speaks-for-given', 'account.speaks-for-revoked']
    const before = await snapshotOf(all)

    const merged = await merge(kept, gone, ['name'])
    expect(await ofSpeaker(), 'who speaks for more than before signs in anew').toEqual({ sessions: 0, told: [given] })
    await signIn()
    const now = await snapshotOf(all)
    expect(now.things[gone]).toBeUndefined()
    expect(now.ties.filter((tie) => tie.includes(gone) && !tie.startsWith('MERGED_INTO'))).toEqual([])
    const { organisation } = await ask<{ organisation: unknown }>(
      `query ($id: ID!) { organisation(id: $id) { name description language website shortNames formerNames
        parent { id } initiatives { edges { role node { id } } } } }`,
      { id: kept },
    )
    expect(organisation).toEqual({
      name: `${mark} Aktiebolag`,
      description: 'Den andra vet mer.',
      language: 'EN',
      website: 'https://kvar.exempel.se',
      shortNames: ['HSL'],
      formerNames: [`${mark} AB`],
      parent: { id: parent },
      // Who leads is not told of as one who takes part besides.
      initiatives: { edges: expect.arrayContaining([both, own].map((id) => ({ role: 'LEADS', node: { id } }))) },
    })
    expect(now.ties.filter((tie) => /ASKED_BY|SPEAKS_FOR/.test(tie) && tie.includes(kept)).length).toBe(2)
    expect(await leadsTo(gone)).toEqual({ id: kept, kind: 'ORGANISATION' })

    await undo(merged)
    expect(await ofSpeaker()).toEqual({ sessions: 0, told: [given, given, revoked] })
    expect(await snapshotOf(all)).toEqual(before)
    expect(await leadsTo(gone)).toBeNull()
    expect(contact.id).toMatch(/^con_/)
  })

  it('undone later, keeps what was changed, ended and added since', async () => {
    const [kept, gone] = [await make('Organisation'), await make('Organisation', { description: 'Före.' })]
    const led = await make('Initiative', { leadIds: [gone] })
    const ended = await make('Initiative', { partnerIds: [gone] })
    const both = await make('Initiative', { partnerIds: [kept, gone] })
    const merged = await merge(kept, gone)
    await done('changeOrganisation', { id: kept, input: { description: 'Efter.', shortNames: ['NY'] } })
    for (const to of [ended, both]) {
      await done('endLink', { input: { from: kept, to, type: 'TAKES_PART_IN', until: '2099-01-01' } }, 'lasts')
    }
    const later = await make('Initiative', { leadIds: [kept] })
    await undo(merged)
    const { things, ties } = await snapshotOf([kept, gone, led, ended, both, later])
    expect(things[kept]).toContain('["description","Efter."]')
    expect(things[kept]).toContain('["shortNames",["NY"]]')
    expect(things[kept]).not.toContain('"formerNames",["')
    expect(things[gone]).toContain('["description","Före."]')
    const tie = (start: string) => ties.find((one) => one.startsWith(start)) ?? ''
    expect(tie(`LEADS ${gone} ${led}`)).not.toBe('')
    expect(tie(`LEADS ${kept} ${later}`)).not.toBe('')
    for (const [from, to] of [
      [gone, ended],
      [kept, both],
      [gone, both],
    ]) {
      expect(tie(`TAKES_PART_IN ${from} ${to}`)).toContain('["until","2099-01-01"]')
    }
  })

  it('leads on through several merges, of which the later one is undone first', async () => {
    const [a, b, c] = [await make('Organisation'), await make('Organisation'), await make('Organisation')]
    const led = await make('Initiative', { leadIds: [a] })
    const before = await snapshotOf([a, b, c, led])
    const [first, second] = [await merge(b, a), await merge(c, b)]
    expect(await leadsTo(a)).toMatchObject({ id: c })
    expect(await refused('undoMerge', { id: first })).toEqual(['id merged_further'])
    await undo(second)
    await undo(first)
    expect(await snapshotOf([a, b, c, led])).toEqual(before)
  })

  it('lets decisions on pairs and rings follow, and back', async () => {
    const [kept, gone, third] = [await make('Organisation'), await make('Organisation'), await make('Organisation')]
    const key = (...ids: string[]) => ids.sort().join('|')
    const verdict = (pairKey: string, byId: string | null, engine = 'synergy') =>
      runDirectly(
        `CREATE (:Thing:Verdict {id: $id, engine: $engine, pairKey: $pairKey, byId: $byId, verdict: 'follow',
          visibility: 'network', decidedAt: '2026-01-01T00:00:00.000Z'})`,
        { id: newId('ver'), engine, pairKey, byId },
      )
    await verdict(key(gone, third), gone)
    await verdict(key(gone, third), third)
    await verdict(key(kept, third), third)
    await verdict(key(kept, gone), gone)
    await verdict(key(gone, third, 'org_z'), null, 'ring')
    const all = () =>
      runDirectly(
        `MATCH (v:Verdict) WHERE v.pairKey CONTAINS $third OR v.pairKey CONTAINS $gone
         RETURN v.pairKey + ' ' + coalesce(v.byId, '-') AS said ORDER BY said`,
        { third, gone },
      ).then((rows) => rows.map(({ said }) => String(said)).sort())
    const before = await all()
    const merged = await merge(kept, gone)
    expect(await all()).toEqual(
      [
        `${key(kept, third)} ${kept}`,
        // The one that was there already counts; that of the other waits with it.
        `${key(kept, third)} ${third}`,
        `${key(gone, third)} ${third}`,
        `${key(kept, gone)} ${gone}`,
        `${key(kept, third, 'org_z')} -`,
      ].sort(),
    )
    await undo(merged)
    expect(await all()).toEqual(before)
    await runDirectly('MATCH (v:Verdict) WHERE v.pairKey CONTAINS $third DETACH DELETE v', { third })
  })

  it('takes a contact between the two out of all lists, until they are two again', async () => {
    const [kept, gone] = [await make('Organisation'), await make('Organisation')]
    const { id } = await done('askForContact', { input: { askingId: gone, askedId: kept, message: 'x' } })
    const contacts = async () => {
      const { nodes } = await allPages<{ id: string }>('contacts', 'id asking { id } asked { id }')
      return nodes.some((one) => one.id === id)
    }
    expect(await contacts()).toBe(true)
    const merged = await merge(kept, gone)
    expect(await contacts()).toBe(false)
    await undo(merged)
    expect(await contacts()).toBe(true)
    await done('withdrawContact', { id })
  })
})
