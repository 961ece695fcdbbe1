import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { describe, expect, it } from 'vitest'
import { ask, countStatements } from '../support/api.ts'
import { currentDay } from '../support/current-day.ts'
import { done, mutate, refused, uniqueWord } from '../support/mutate.ts'

const organisation = () => done('createOrganisation', { input: { name: uniqueWord(), kind: 'COMPANY' } })
const gathering = (more = {}) => done('createGathering', { input: { title: uniqueWord(), kind: 'WEBINAR', ...more } })

async function selfAssessment(): Promise<string> {
  const held = await gathering()
  const input = { gatheringId: held.id, theme: 'Omställning', question: 'Hur bra är vi?' }
  const { id } = await done('createSelfAssessment', { input: { ...input, subjects: ['ORGANISATION', 'YOU', 'YOU'] } })
  return id
}

describe('gatherings', () => {
  it('are read back with what belongs to them, in one statement', async () => {
    const where = await organisation()
    const place = await done('createPlace', { input: { name: uniqueWord() } })
    const title = uniqueWord()
    const input = {
      title,
      kind: 'LEARNING_MEETING',
      startsAt: '2024-03-19T13:00',
      endsAt: '2024-03-19T16:00',
      speakers: ['Anna, forskare', 'Bo'],
      placeId: place.id,
      organisationIds: [where.id],
    }
    const made = await done('createGathering', { input })
    const wished = await gathering({ kind: 'THEME_MEETING', wishedAtId: made.id })
    const written = await done('createReflection', { input: { gatheringId: made.id, prompt: 'Vad?', text: 'Mer' } })
    const { result, sent } = await countStatements(() =>
      ask(
        `query ($id: ID!) { gathering(id: $id) { title kind startsOn startsAt endsAt speakers place { id } demo
          organisations { totalCount nodes { id gatherings { totalCount nodes { id } } } }
          wishedThemeMeetings { totalCount nodes { id startsOn } }
          reflections { totalCount nodes { id prompt text gathering { id } } } selfAssessments { id } } }`,
        { id: made.id },
      ),
    )
    expect(sent).toHaveLength(1)
    expect(result).toEqual({
      gathering: {
        title,
        kind: 'LEARNING_MEETING',
        startsOn: '2024-03-19',
        startsAt: input.startsAt,
        endsAt: input.endsAt,
        speakers: input.speakers,
        place,
        demo: false,
        organisations: {
          totalCount: 1,
          nodes: [{ id: where.id, gatherings: { totalCount: 1, nodes: [{ id: made.id }] } }],
        },
        wishedThemeMeetings: { totalCount: 1, nodes: [{ id: wished.id, startsOn: null }] },
        reflections: {
          totalCount: 1,
          nodes: [{ id: written.id, prompt: 'Vad?', text: 'Mer', gathering: { id: made.id } }],
        },
        selfAssessments: [],
      },
    })
  })

  it('stand with the next one first, then those without a day, then the past, the latest first, page after page', async () => {
    const today = currentDay()
    const around = (days: number) => daysAfter(today, days)
    await gathering()
    // Under way for days, on one day at two hours, and over for a while.
    await gathering({ startsOn: around(-2), endsOn: around(2) })
    for (const hour of ['15:00', '09:00']) {
      await gathering({ startsAt: `${today}T${hour}` })
      await gathering({ startsAt: `${around(-3)}T${hour}` })
    }
    await gathering({ startsOn: around(-9), endsOn: around(-8) })
    type Day = { startsOn: string | null; endsOn: string | null; startsAt: string | null }
    type Read = { gatherings: { nodes: Day[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } }
    const paged = async (first: number) => {
      const all: Day[] = []
      let after: string | null = null
      do {
        const { gatherings }: Read = await ask<Read>(
          `query ($first: Int, $after: String) { gatherings(first: $first, after: $after) {
            nodes { startsOn endsOn startsAt } pageInfo { endCursor hasNextPage } } }`,
          { first, after },
        )
        all.push(...gatherings.nodes)
        after = gatherings.pageInfo.hasNextPage ? gatherings.pageInfo.endCursor : null
      } while (after)
      return all
    }
    const found = await paged(1)
    const key = ({ startsOn, startsAt }: Day) => `${startsOn} ${startsAt ?? ''}`
    const isToCome = ({ startsOn, endsOn }: Day) => startsOn !== null && (endsOn ?? startsOn) >= today
    const toCome = found.filter(isToCome)
    const undated = found.filter(({ startsOn }) => startsOn === null)
    const past = found.filter((one) => one.startsOn !== null && !isToCome(one))
    expect(toCome.length * past.length * undated.length).toBeGreaterThan(0)
    expect(toCome.map(key)).toEqual(toCome.map(key).sort())
    expect(past.map(({ startsOn }) => startsOn)).toEqual(
      past
        .map(({ startsOn }) => startsOn)
        .sort()
        .reverse(),
    )
    expect(found).toEqual([...toCome, ...undated, ...past])
    expect((await paged(7)).map(key)).toEqual(found.map(key))
  })

  it('are changed, unless somebody did so meanwhile', async () => {
    const place = await done('createPlace', { input: { name: uniqueWord() } })
    const made = await gathering({ placeId: place.id })
    const input = { description: 'Ny text', startsOn: '2026-12-01', placeId: null }
    expect(await done('changeGathering', { id: made.id, input }, 'description startsOn place { id }')).toEqual({
      description: 'Ny text',
      startsOn: '2026-12-01',
      place: null,
    })
    const late = await mutate('changeGathering', {
      id: made.id,
      input: { title: 'x' },
      readAt: '2020-01-01T00:00:00.000Z',
    })
    expect(late.__typename).toBe('ConflictError')
  })

  it('are refused with what is wrong', async () => {
    const nowhere = 'plc_01J00000000000000000000000'
    expect(await refused('createGathering', { input: { title: '', kind: 'OTHER' } })).toEqual(['title too_small'])
    expect(await refused('createGathering', { input: { title: 'x', kind: 'OTHER', startsAt: 'kl 13' } })).toEqual([
      'startsAt invalid_format',
    ])
    expect(await refused('createGathering', { input: { title: 'x', kind: 'OTHER', placeId: nowhere } })).toEqual([
      'placeId not_found',
    ])
    expect(
      await refused('createReflection', {
        input: { gatheringId: 'gat_01J00000000000000000000000', prompt: 'Vad?', text: 'Mer' },
      }),
    ).toEqual(['gatheringId not_found'])
  })
})

describe('self-assessments', () => {
  const results = 'results { subject answered counts { poor fair good } }'
  const answer = (id: string, answers: { subject: string; level: string }[]) =>
    done<{ results: unknown }>('answerSelfAssessment', { input: { id, answers } }, results)

  it('tell nothing of the levels while fewer than five have answered', async () => {
    const id = await selfAssessment()
    for (let person = 0; person < 4; person += 1) await answer(id, [{ subject: 'YOU', level: 'GOOD' }])
    const read = await answer(id, [
      { subject: 'YOU', level: 'POOR' },
      { subject: 'ORGANISATION', level: 'FAIR' },
    ])
    expect(read.results).toEqual([
      { subject: 'YOU', answered: 5, counts: { poor: 1, fair: 0, good: 4 } },
      { subject: 'ORGANISATION', answered: 1, counts: null },
    ])
  })

  it('take each subject once, and only those they ask about', async () => {
    const id = await selfAssessment()
    const twice = [
      { subject: 'YOU', level: 'GOOD' },
      { subject: 'YOU', level: 'POOR' },
    ]
    expect(await refused('answerSelfAssessment', { input: { id, answers: twice } })).toEqual(['answers custom'])
    const other = [{ subject: 'TOGETHER', level: 'GOOD' }]
    expect(await refused('answerSelfAssessment', { input: { id, answers: other } })).toEqual(['answers not_asked'])
  })

  it('are read back at their gathering until they are ended, and then take no answers', async () => {
    const held = await gathering()
    const input = { gatheringId: held.id, theme: 'Omställning', question: 'Hur bra är vi?', goodPrompt: 'Vad går bra?' }
    const fields = 'theme question language subjects scale challengingPrompt goodPrompt takeAwayPrompt'
    const { id, ...made } = await done('createSelfAssessment', { input }, `id ${fields}`)
    expect(made).toEqual({
      theme: 'Omställning',
      question: 'Hur bra är vi?',
      language: 'SV',
      subjects: ['YOU', 'ORGANISATION', 'TOGETHER'],
      scale: ['POOR', 'FAIR', 'GOOD'],
      challengingPrompt: null,
      goodPrompt: 'Vad går bra?',
      takeAwayPrompt: null,
    })
    const query = 'query ($id: ID!) { gathering(id: $id) { selfAssessments { id } } }'
    expect(await ask(query, held)).toEqual({ gathering: { selfAssessments: [{ id }] } })
    await done('endSelfAssessment', { id })
    expect(await ask(query, held)).toEqual({ gathering: { selfAssessments: [] } })
    const answers = [{ subject: 'YOU', level: 'GOOD' }]
    expect((await mutate('answerSelfAssessment', { input: { id, answers } })).__typename).toBe('NotFoundError')
    await done('endSelfAssessment', { id, endedOn: null })
    expect(await ask(query, held)).toEqual({ gathering: { selfAssessments: [{ id }] } })
  })

  it('ask about somebody, with two answers or more, at a gathering that is there', async () => {
    const held = await gathering()
    const input = { gatheringId: held.id, theme: 'x', question: 'y' }
    const create = (more: object) => refused('createSelfAssessment', { input: { ...input, ...more } })
    expect(await create({ subjects: [] })).toEqual(['subjects custom'])
    expect(await create({ scale: ['GOOD', 'GOOD'] })).toEqual(['scale custom'])
    expect(await create({ question: ' ' })).toEqual(['question too_small'])
    expect(await create({ gatheringId: 'gat_01ARZ3NDEKTSV4RRFFQ69G5FAV' })).toEqual(['gatheringId not_found'])
  })
})
