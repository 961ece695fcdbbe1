import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
const theme = (more: object = {}) => done('createTheme', { input: { labelSv: uniqueWord(), labelEn: 'x', ...more } })
const initiative = (more: object = {}) =>
  done('createInitiative', { input: { title: uniqueWord(), summary: 'Vi lånar ut cyklar.', ...more } })

const ids = 'totalCount nodes { id }'
const all = `title summary status startsOn endsOn language visibility demo place { id } parent { id }
  organisations { totalCount edges { role until node { id } } } contacts { ${ids} } themes { ${ids} }
  challenges { ${ids} } audiences { ${ids} } parts { ${ids} }`
const read = (id: string) => ask<{ initiative: unknown }>(`query ($id: ID!) { initiative(id: $id) { ${all} } }`, { id })
const just = (...nodes: { id: string }[]) => ({ totalCount: nodes.length, nodes })

describe('initiatives', () => {
  it('are created with all they are linked to', async () => {
    const [lead, partner, about] = [await organisation(), await organisation(), await theme()]
    const place = await done('createPlace', { input: { name: uniqueWord() } })
    const audience = await done('createAudience', { input: { labelSv: uniqueWord(), labelEn: 'x' } })
    const challenge = await done('createChallenge', { input: { title: uniqueWord() } })
    const contact = await done('createPerson', { input: { name: uniqueWord() } })
    const parent = await initiative()
    const title = uniqueWord()
    const made = await initiative({
      title,
      startsOn: '2024-02-07',
      leadIds: [lead.id],
      partnerIds: [partner.id],
      contactIds: [contact.id],
      themeIds: [about.id],
      challengeIds: [challenge.id],
      audienceIds: [audience.id],
      placeId: place.id,
      parentId: parent.id,
    })
    expect((await read(made.id)).initiative).toEqual({
      title,
      summary: 'Vi lånar ut cyklar.',
      status: 'ONGOING',
      startsOn: '2024-02-07',
      endsOn: null,
      language: 'SV',
      visibility: 'EVERYONE',
      demo: false,
      place,
      parent,
      organisations: {
        totalCount: 2,
        edges: [
          { role: 'LEADS', until: null, node: lead },
          { role: 'TAKES_PART_IN', until: null, node: partner },
        ],
      },
      contacts: just(contact),
      themes: just(about),
      challenges: just(challenge),
      audiences: just(audience),
      parts: just(),
    })
    const others = await ask(
      `query ($lead: ID!, $person: ID!, $theme: ID!, $challenge: ID!, $parent: ID!) {
        organisation(id: $lead) { initiatives(role: LEADS) { totalCount edges { role node { id } } } themes { ${ids} } }
        person(id: $person) { initiatives { ${ids} } } theme(id: $theme) { initiatives { ${ids} } }
        challenge(id: $challenge) { initiatives { ${ids} } } initiative(id: $parent) { parts { ${ids} } } }`,
      { lead: lead.id, person: contact.id, theme: about.id, challenge: challenge.id, parent: parent.id },
    )
    expect(others).toEqual({
      organisation: {
        initiatives: { totalCount: 1, edges: [{ role: 'LEADS', node: made }] },
        themes: just(about),
      },
      person: { initiatives: just(made) },
      theme: { initiatives: just(made) },
      challenge: { initiatives: just(made) },
      initiative: { parts: just(made) },
    })
  })

  it('are filtered by status, theme and what is below it, organisation, place and words', async () => {
    const [lead, top] = [await organisation(), await theme()]
    const below = await theme({ broaderId: top.id })
    const place = await done('createPlace', { input: { name: uniqueWord() } })
    const word = uniqueWord()
    const made = await initiative({
      summary: `Om ${word}.`,
      status: 'PAUSED',
      themeIds: [below.id],
      leadIds: [lead.id],
      placeId: place.id,
    })
    const filters = [
      { themeId: top.id },
      { organisationId: lead.id },
      { placeId: place.id },
      { text: word.toUpperCase() },
      { themeId: below.id, organisationId: lead.id, placeId: place.id, text: word, status: 'PAUSED' },
    ]
    const query = `query ($filter: InitiativeFilter) { initiatives(filter: $filter) { ${ids} } }`
    for (const filter of filters) expect(await ask(query, { filter })).toEqual({ initiatives: just(made) })
    expect(await ask(query, { filter: { themeId: top.id, status: 'IDEA' } })).toEqual({ initiatives: just() })
  })

  it('name each field whose id is not there, and are then not created', async () => {
    const [lead, title] = [await organisation(), uniqueWord()]
    const missing = 'ini_01ARZ3NDEKTSV4RRFFQ69G5FAV'
    const wrong = { leadIds: ['org_01ARZ3NDEKTSV4RRFFQ69G5FAV'], themeIds: [lead.id], parentId: missing }
    const problems = await refused('createInitiative', { input: { title, summary: 'x', ...wrong } })
    expect(problems.sort()).toEqual(['leadIds not_found', 'parentId not_found', 'themeIds not_found'])
    const query = `query ($filter: InitiativeFilter) { initiatives(filter: $filter) { ${ids} } }`
    expect(await ask(query, { filter: { text: title } })).toEqual({ initiatives: just() })
  })

  it('end on the day they start or later', async () => {
    const days = { startsOn: '2024-02-07', endsOn: '2024-02-06' }
    expect(await refused('createInitiative', { input: { title: 'x', summary: 'x', ...days } })).toEqual([
      'endsOn before_start',
    ])
    const made = await initiative({ startsOn: '2024-02-07' })
    expect(await refused('changeInitiative', { id: made.id, input: { endsOn: '2024-02-06' } })).toEqual([
      'endsOn before_start',
    ])
    expect(await refused('endInitiative', { id: made.id, endsOn: '2024-02-06' })).toEqual(['endsOn before_start'])
    const ended = await done('endInitiative', { id: made.id, endsOn: '2024-03-01' }, 'status endsOn')
    expect(ended).toEqual({ status: 'COMPLETED', endsOn: '2024-03-01' })
  })

  it('are changed in part; a list replaces the list, null takes away', async () => {
    const [old, other] = [await theme(), await theme()]
    const place = await done('createPlace', { input: { name: uniqueWord() } })
    const made = await initiative({ themeIds: [old.id], placeId: place.id, startsOn: '2024-02-07' })
    const title = uniqueWord()
    await done('changeInitiative', { id: made.id, input: { title, themeIds: [other.id], placeId: null } })
    expect((await read(made.id)).initiative).toMatchObject({
      title,
      summary: 'Vi lånar ut cyklar.',
      startsOn: '2024-02-07',
      themes: just(other),
      place: null,
    })
  })

  it('never become a part of themselves, and refuse what was changed meanwhile', async () => {
    const parent = await initiative()
    const child = await initiative({ parentId: parent.id })
    expect(await refused('changeInitiative', { id: parent.id, input: { parentId: child.id } })).toEqual([
      'parentId cycle',
    ])
    const { updatedAt } = await done<{ updatedAt: string }>(
      'changeInitiative',
      { id: child.id, input: { status: 'PAUSED' } },
      'updatedAt',
    )
    const first = await mutate('changeInitiative', { id: child.id, input: { title: 'Först' }, readAt: updatedAt })
    const second = await mutate('changeInitiative', { id: child.id, input: { title: 'Sedan' }, readAt: updatedAt })
    expect([first.__typename, second.__typename]).toEqual(['MutationChangeInitiativeSuccess', 'ConflictError'])
    expect(JSON.parse(second.current ?? '')).toMatchObject({ title: 'Först' })
  })

  it('that two change at once keep the first, and tell the second', async () => {
    const made = await initiative()
    const { initiative: seen } = await ask<{ initiative: { updatedAt: string } }>(
      'query ($id: ID!) { initiative(id: $id) { updatedAt } }',
      { id: made.id },
    )
    const change = (title: string) =>
      mutate('changeInitiative', { id: made.id, input: { title }, readAt: seen.updatedAt })
    const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map(change))
    const kinds = outcomes.map((outcome) => outcome.__typename).sort()
    expect(kinds).toEqual(['ConflictError', 'ConflictError', 'ConflictError', 'MutationChangeInitiativeSuccess'])
  })
})
