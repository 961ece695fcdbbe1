import { describe, expect, it } from 'vitest'
import { ask } from '../support/api.ts'
import { makers } from '../support/makers.ts'
import { done } from '../support/mutate.ts'

describe('answers to a self-assessment', () => {
  const results = async (id: string) => {
    const { node } = await ask<{ node: { results: { answered: number; counts: Record<string, number> | null }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on SelfAssessment { results { answered counts { poor fair good } } } } }',
      { id },
    )
    return node.results[0]
  }
  const answer = (id: string, level: string) =>
    done('answerSelfAssessment', { input: { id, answers: [{ subject: 'YOU', level }] } })

  it('are shown in groups of five, so that one more changes nothing', async () => {
    const id = (await makers.SelfAssessment?.()) ?? ''
    for (const level of ['POOR', 'FAIR', 'FAIR', 'GOOD']) await answer(id, level)
    expect(await results(id)).toEqual({ answered: 4, counts: null })
    await answer(id, 'GOOD')
    const five = { poor: 1, fair: 2, good: 2 }
    expect(await results(id)).toEqual({ answered: 5, counts: five })
    for (let more = 6; more < 10; more++) {
      await answer(id, 'POOR')
      expect(await results(id)).toEqual({ answered: more, counts: five })
    }
    await answer(id, 'POOR')
    expect(await results(id)).toEqual({ answered: 10, counts: { ...five, poor: 6 } })
  })
})
