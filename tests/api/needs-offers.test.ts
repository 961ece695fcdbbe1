import { createNeeds, createOffers } from '@mellanrum/graph-api/needs-offers/create-resources'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { describe, expect, it } from 'vitest'
import { ask, asViewer, asVisitor, countStatements } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { memberGraph } from '../support/members.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'
import { partnerOf } from '../support/partner.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
const theme = () => done('createTheme', { input: { labelSv: uniqueWord(), labelEn: uniqueWord() } })
const today = currentDay()

describe.each(['Need', 'Offer'] as const)('a %s', (side) => {
  const one = side.toLowerCase()
  const many = `${one}s`

  it('is read back from every side, in one statement each', async () => {
    const [who, about] = [await organisation(), await theme()]
    const input = {
      kind: 'EQUIPMENT',
      text: 'Mätare för elanvändning',
      validUntil: '2199-12-31',
      organisationId: who.id,
      themeIds: [about.id],
    }
    const made = await done(`create${side}`, { input })
    const { result, sent } = await countStatements(() =>
      ask(
        `query ($id: ID!, $who: ID!, $about: ID!) {
          ${one}(id: $id) { kind text validUntil closedOn confirmedOn organisation { id } person { id } themes { nodes { id } } }
          organisation(id: $who) { ${many} { totalCount nodes { id } } }
          theme(id: $about) { ${many} { totalCount nodes { id } } }
          ${many}(filter: { kind: EQUIPMENT, themeId: $about, organisationId: $who, openOnly: true, text: "ELANV" }) {
            totalCount nodes { id } } }`,
        { id: made.id, who: who.id, about: about.id },
      ),
    )
    const only = { [many]: { totalCount: 1, nodes: [made] } }
    expect(sent).toHaveLength(4)
    expect(result).toEqual({
      [one]: {
        kind: 'EQUIPMENT',
        text: input.text,
        validUntil: '2199-12-31',
        closedOn: null,
        confirmedOn: null,
        organisation: who,
        person: null,
        themes: { nodes: [about] },
      },
      organisation: only,
      theme: only,
      ...only,
    })
  })

  it('can be of a person', async () => {
    const person = await done('createPerson', { input: { name: uniqueWord() } })
    const input = { kind: 'TIME', text: 'En eftermiddag', personId: person.id }
    expect(await done(`create${side}`, { input }, 'person { id } organisation { id }')).toEqual({
      person,
      organisation: null,
    })
    const read = await ask(`query ($id: ID!) { person(id: $id) { ${many} { totalCount } } }`, { id: person.id })
    expect(read).toEqual({ person: { [many]: { totalCount: 1 } } })
  })

  it('is closed, which is kept, and confirmed, which opens it again', async () => {
    const who = await organisation()
    const made = await done(`create${side}`, { input: { kind: 'VENUE', text: 'Lokal', organisationId: who.id } })
    const lists = `query ($id: ID!) { organisation(id: $id) { ${many} { totalCount } all: ${many}(includeEnded: true) { totalCount } }
      open: ${many}(filter: { organisationId: $id, openOnly: true }) { totalCount } }`
    expect(await done(`close${side}`, { id: made.id }, 'closedOn')).toEqual({ closedOn: today })
    expect(await ask(lists, { id: who.id })).toEqual({
      organisation: { [many]: { totalCount: 0 }, all: { totalCount: 1 } },
      open: { totalCount: 0 },
    })
    expect(await done(`confirm${side}`, { id: made.id }, 'closedOn confirmedOn')).toEqual({
      closedOn: null,
      confirmedOn: today,
    })
    await done(`change${side}`, { id: made.id, input: { validUntil: '2020-01-01' } })
    expect(await ask(lists, { id: who.id })).toMatchObject({ open: { totalCount: 0 } })
  })

  it('of an organisation that has ended is not open any more, and is again if that is taken back', async () => {
    const who = await organisation()
    await done(`create${side}`, { input: { kind: 'VENUE', text: 'Lokal', organisationId: who.id } })
    const open = async () => {
      const { list } = await ask<{ list: { totalCount: number } }>(
        `query ($id: ID!) { list: ${many}(filter: { organisationId: $id, openOnly: true }) { totalCount } }`,
        { id: who.id },
      )
      return list.totalCount
    }
    const end = (endedOn: string | null) => done('endOrganisation', { id: who.id, endedOn }, '__typename')
    const counts: number[] = []
    for (const day of ['2199-12-31', today, null]) {
      await end(day)
      counts.push(await open())
    }
    expect(counts).toEqual([1, 0, 1])
  })

  it('that was closed by mistake is opened again, and nobody has said that it holds', async () => {
    const who = await organisation()
    const { id } = await done(`create${side}`, { input: { kind: 'VENUE', text: 'Lokal', organisationId: who.id } })
    await done(`close${side}`, { id })
    expect(await done(`reopen${side}`, { id }, 'closedOn confirmedOn')).toEqual({ closedOn: null, confirmedOn: null })
  })

  it('that was written a moment ago is taken back as if it had never been; later it can only be closed', async () => {
    const who = await organisation()
    const make = () => done(`create${side}`, { input: { kind: 'VENUE', text: 'Lokal', organisationId: who.id } })
    const [fresh, old, asked] = [await make(), await make(), await make()]
    await runDirectly('MATCH (n:Thing {id: $id}) SET n.createdAt = $at', {
      id: old.id,
      at: new Date(Date.now() - 2 * 3_600_000).toISOString(),
    })
    await runDirectly('MATCH (n:Thing {id: $id}) CREATE (:Contact {id: $contact})-[:CONCERNS]->(n)', {
      id: asked.id,
      contact: newId('con'),
    })
    expect(await done(`takeBack${side}`, { id: fresh.id })).toEqual({ id: fresh.id })
    expect((await mutate(`takeBack${side}`, { id: fresh.id })).__typename).toBe('NotFoundError')
    for (const { id } of [old, asked]) expect(await refused(`takeBack${side}`, { id })).toEqual(['id too_late'])
    const left = await ask(
      `query ($id: ID!) { organisation(id: $id) { ${many}(includeEnded: true) { totalCount } } }`,
      {
        id: who.id,
      },
    )
    expect(left).toEqual({ organisation: { [many]: { totalCount: 2 } } })
    await runDirectly('MATCH (c:Contact)-[:CONCERNS]->(:Thing {id: $id}) DETACH DELETE c', { id: asked.id })
  })

  it('that somebody else has changed meanwhile is not taken back', async () => {
    const who = await organisation()
    const [writer, other] = [await partnerOf(who.id), await partnerOf(who.id)]
    const { id } = await asViewer(writer, () =>
      done(`create${side}`, { input: { kind: 'VENUE', text: 'Lokal', organisationId: who.id } }),
    )
    await asViewer(other, () => done(`change${side}`, { id, input: { text: 'Lokal med kök' } }))
    expect(await asViewer(writer, () => refused(`takeBack${side}`, { id }))).toEqual(['id too_late'])
  })

  it('of two of whom one has ended is open as long as the other seeks or offers it', async () => {
    const [who, also] = [await organisation(), await organisation()]
    const { id } = await done(`create${side}`, { input: { kind: 'VENUE', text: 'Lokal', organisationId: who.id } })
    const open = async () => {
      const query = `query ($id: ID!) { ${many}(filter: { organisationId: $id, openOnly: true }) { nodes { id } } }`
      return (await ask<Record<string, { nodes: { id: string }[] }>>(query, { id: also.id }))[many]?.nodes
    }
    const type = side === 'Need' ? 'SEEKS' : 'MAKES_OFFER'
    await done('link', { input: { type, from: also.id, to: id } }, 'type')
    await done('endOrganisation', { id: who.id }, '__typename')
    expect(await open()).toEqual([{ id }])
    await done('endOrganisation', { id: also.id }, '__typename')
    expect(await open()).toEqual([])
  })

  it('of the network is hidden from everyone, and not counted', async () => {
    const [who, about] = [await organisation(), await theme()]
    const word = uniqueWord()
    const create = side === 'Need' ? createNeeds : createOffers
    const item = {
      kind: 'data' as const,
      text: `Förtroligt ${word}`,
      visibility: 'network' as const,
      organisationId: who.id,
      themeIds: [about.id],
    }
    const { ids } = await create(memberGraph(), { items: [item], source: 'person' })
    const before = await asVisitor(() => ask<{ counts: Record<string, number> }>('{ counts { needs offers } }'))
    const read = await asVisitor(() =>
      ask(
        `query ($id: ID!, $who: ID!, $about: ID!, $word: String!) { node(id: $id) { id } ${one}(id: $id) { id }
        organisation(id: $who) { ${many}(includeEnded: true) { totalCount nodes { id } } }
        theme(id: $about) { ${many}(includeEnded: true) { totalCount nodes { id } } }
        ${many}(filter: { organisationId: $who }) { totalCount nodes { id } }
        search(query: $word) { totalCount nodes { title } }
        neighbourhood(id: $who) { nodes { id } edges { id } } }`,
        { id: ids[0], who: who.id, about: about.id, word },
      ),
    )
    const none = { [many]: { totalCount: 0, nodes: [] } }
    expect(read).toEqual({
      node: null,
      [one]: null,
      organisation: none,
      theme: none,
      ...none,
      search: { totalCount: 0, nodes: [] },
      neighbourhood: { nodes: [{ id: who.id }], edges: [] },
    })
    await create(memberGraph(), { items: [item], source: 'person' })
    expect(await asVisitor(() => ask('{ counts { needs offers } }'))).toEqual(before)
  })

  it('is refused with what is wrong', async () => {
    const who = await organisation()
    const input = { kind: 'OTHER', text: 'x', organisationId: who.id }
    const create = `create${side}`
    expect(await refused(create, { input: { kind: 'OTHER', text: 'x' } })).toEqual(['organisationId custom'])
    expect(await refused(create, { input: { ...input, text: ' ' } })).toEqual(['text too_small'])
    expect(await refused(create, { input: { ...input, visibility: 'GATHERING' } })).toEqual(['visibility not_yours'])
    expect(await refused(create, { input: { ...input, organisationId: 'org_01J00000000000000000000000' } })).toEqual([
      'organisationId not_found',
    ])
    expect(await refused(create, { input: { ...input, themeIds: ['thm_01J00000000000000000000000'] } })).toEqual([
      'themeIds not_found',
    ])
    const made = await done(create, { input }, 'id updatedAt')
    const late = { id: made.id, input: { text: 'y' }, readAt: '2020-01-01T00:00:00.000Z' }
    expect((await mutate(`change${side}`, late)).__typename).toBe('ConflictError')
  })
})
