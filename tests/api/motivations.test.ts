import { createMotivations } from '@mellanrum/graph-api/motivations/create-motivations'
import { describe, expect, it } from 'vitest'
import { ask, asVisitor, countStatements } from '../support/api.ts'
import { memberGraph } from '../support/members.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'ASSOCIATION' } })
const theme = () => done('createTheme', { input: { labelSv: uniqueWord(), labelEn: uniqueWord() } })
const gathering = () => done('createGathering', { input: { title: uniqueWord(), kind: 'OPEN_SPACE' } })

describe('motivations', () => {
  it('are read back from every side, in one statement each', async () => {
    const [who, about, where] = [await organisation(), await theme(), await gathering()]
    const initiative = await done('createInitiative', {
      input: { title: uniqueWord(), summary: 'x', status: 'ONGOING' },
    })
    const holders = [{ id: who.id, relation: 'HOLDS', since: '2024-02-07' }]
    const input = {
      kind: 'HOPE',
      category: 'Kunskap',
      text: 'Att vi lär av varandra',
      gatheringId: where.id,
      themeIds: [about.id],
      holders,
      answeredByIds: [initiative.id],
    }
    const made = await done('createMotivation', { input })
    const { result, sent } = await countStatements(() =>
      ask(
        `query ($id: ID!, $who: ID!, $about: ID!, $where: ID!, $initiative: ID!) {
          motivation(id: $id) { kind category text demo gathering { id } themes { nodes { id } }
            holders { totalCount edges { relation since until node { id } } } answeredBy { nodes { id } } }
          organisation(id: $who) { motivations { totalCount edges { relation node { id } } } }
          theme(id: $about) { motivations { totalCount nodes { id } } }
          gathering(id: $where) { motivations { totalCount nodes { id } } }
          initiative(id: $initiative) { answers { totalCount nodes { id } } } }`,
        { id: made.id, who: who.id, about: about.id, where: where.id, initiative: initiative.id },
      ),
    )
    const only = { totalCount: 1, nodes: [made] }
    expect(sent).toHaveLength(5)
    expect(result).toEqual({
      motivation: {
        kind: 'HOPE',
        category: 'Kunskap',
        text: 'Att vi lär av varandra',
        demo: false,
        gathering: where,
        themes: { nodes: [about] },
        holders: { totalCount: 1, edges: [{ relation: 'HOLDS', since: '2024-02-07', until: null, node: who }] },
        answeredBy: { nodes: [initiative] },
      },
      organisation: { motivations: { totalCount: 1, edges: [{ relation: 'HOLDS', node: made }] } },
      theme: { motivations: only },
      gathering: { motivations: only },
      initiative: { answers: only },
    })
  })

  it('are supported, and the support is ended but kept', async () => {
    const who = await organisation()
    const made = await done('createMotivation', { input: { kind: 'CONCERN', text: 'Att det stannar vid ord' } })
    const holders = 'holders { totalCount } all: holders(includeEnded: true) { edges { relation since until } }'
    const link = { id: made.id, holderId: who.id }
    await done('supportMotivation', { input: { ...link, since: '2025-01-01' } })
    expect(await done('endSupport', { input: { ...link, until: '2025-06-01' } }, holders)).toEqual({
      holders: { totalCount: 0 },
      all: { edges: [{ relation: 'SUPPORTS', since: '2025-01-01', until: '2025-06-01' }] },
    })
    expect(await done('supportMotivation', { input: { ...link, since: '2026-01-01' } }, holders)).toEqual({
      holders: { totalCount: 1 },
      all: {
        edges: [
          { relation: 'SUPPORTS', since: '2025-01-01', until: '2025-06-01' },
          { relation: 'SUPPORTS', since: '2026-01-01', until: null },
        ],
      },
    })
    const nobody = 'org_01J00000000000000000000000'
    expect(await refused('supportMotivation', { input: { id: made.id, holderId: nobody } })).toEqual([
      'holderId not_found',
    ])
    expect(await refused('endSupport', { input: { id: made.id, holderId: nobody } })).toEqual(['holderId not_found'])
    const other = { id: made.id, holderId: (await organisation()).id }
    expect((await mutate('endSupport', { input: other })).__typename).toBe('NotFoundError')
  })

  it('that somebody stops supporting: taken back, only what ended last lasts again', async () => {
    const who = await organisation()
    const made = await done('createMotivation', { input: { kind: 'HOPE', text: 'Att vi hinner' } })
    const link = { id: made.id, holderId: who.id }
    await done('link', { input: { type: 'HOLDS', from: who.id, to: made.id, since: '2020-01-01' } }, 'lasts')
    await done('endSupport', { input: { ...link, until: '2023-12-31' } })
    await done('supportMotivation', { input: { ...link, since: '2025-01-01' } })
    await done('endSupport', { input: link })
    const holders = 'holders(includeEnded: true) { edges { relation since until } }'
    expect(await done('endSupport', { input: { ...link, until: null } }, holders)).toEqual({
      holders: {
        edges: [
          { relation: 'HOLDS', since: '2020-01-01', until: '2023-12-31' },
          { relation: 'SUPPORTS', since: '2025-01-01', until: null },
        ],
      },
    })
  })

  it('are found by kind, category, theme and words', async () => {
    const about = await theme()
    const word = uniqueWord()
    for (const kind of ['HOPE', 'CONCERN']) {
      await done('createMotivation', { input: { kind, category: word, text: `Om ${word}`, themeIds: [about.id] } })
    }
    const read = await ask(
      `query ($word: String!, $theme: ID!) {
        hopes: motivations(filter: { kind: HOPE, category: $word, themeId: $theme }) { totalCount nodes { kind } }
        both: motivations(filter: { text: $word }) { totalCount } }`,
      { word: word.toUpperCase(), theme: about.id },
    )
    expect(read).toEqual({ hopes: { totalCount: 0, nodes: [] }, both: { totalCount: 2 } })
    const exact = await ask(
      'query ($word: String!) { motivations(filter: { kind: HOPE, category: $word }) { nodes { kind } } }',
      {
        word,
      },
    )
    expect(exact).toEqual({ motivations: { nodes: [{ kind: 'HOPE' }] } })
  })

  it('of the network are hidden from everyone, and not counted', async () => {
    const [who, about, where] = [await organisation(), await theme(), await gathering()]
    const [id = ''] = (
      await createMotivations(memberGraph(), {
        items: [
          {
            kind: 'driver',
            text: uniqueWord(),
            visibility: 'network',
            gatheringId: where.id,
            themeIds: [about.id],
            holders: [{ id: who.id }],
          },
        ],
        source: 'gathering',
      })
    ).ids
    const read = await asVisitor(() =>
      ask(
        `query ($id: ID!, $who: ID!, $about: ID!, $where: ID!) { node(id: $id) { id } motivation(id: $id) { id }
        organisation(id: $who) { motivations { totalCount nodes { id } } }
        theme(id: $about) { motivations { totalCount nodes { id } } }
        gathering(id: $where) { motivations { totalCount nodes { id } } }
        motivations(filter: { gatheringId: $where }) { totalCount nodes { id } } }`,
        { id, who: who.id, about: about.id, where: where.id },
      ),
    )
    const none = { motivations: { totalCount: 0, nodes: [] } }
    expect(read).toEqual({ node: null, motivation: null, organisation: none, theme: none, gathering: none, ...none })
  })

  it('are changed with their themes, unless somebody did so meanwhile', async () => {
    const [first, second] = [await theme(), await theme()]
    const made = await done('createMotivation', { input: { kind: 'HOPE', text: 'Förr', themeIds: [first.id] } })
    const input = { text: 'Nu', themeIds: [second.id] }
    expect(await done('changeMotivation', { id: made.id, input }, 'text kind themes { nodes { id } }')).toEqual({
      text: 'Nu',
      kind: 'HOPE',
      themes: { nodes: [second] },
    })
    const late = await mutate('changeMotivation', { id: made.id, input, readAt: '2020-01-01T00:00:00.000Z' })
    expect(late.__typename).toBe('ConflictError')
    expect(JSON.parse(late.current ?? '{}')).toMatchObject({ text: 'Nu' })
  })
})
