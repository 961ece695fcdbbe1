import { expect, it } from 'vitest'
import { nearestFirst } from './nearest-question.ts'

it('tries four of each kind: what is much the same, themes of its own, what is less like it, and what that is about', () => {
  const texts = [1, 2, 3, 4, 5].map(
    (number) => ({ id: `mot_${number}`, nearness: number < 3 ? 'much' : 'near' }) as const,
  )
  const themes = [1, 2, 3, 4, 5].map((number) => ({ id: `thm_${number}`, filed: number === 3 }))
  const tried = nearestFirst({ texts, themes })
  expect(tried.map(({ id }) => id)).toEqual('mot_1 mot_2 thm_3 mot_3 mot_4 thm_1 thm_2 thm_4'.split(' '))
  expect(tried.some(({ isFar }) => isFar)).toBe(false)
})

it('tries at last what is far from it, and says so', () => {
  const far = Array.from({ length: 20 }, (_, place) => ({ id: `mot_${place}`, nearness: 'far' }) as const)
  const tried = nearestFirst({
    texts: [{ id: 'mot_x', nearness: 'near' }, ...far],
    themes: [{ id: 'thm_1', filed: true }],
  })
  expect(tried.slice(0, 3)).toEqual([
    { id: 'thm_1', isFar: false },
    { id: 'mot_x', isFar: false },
    { id: 'mot_0', isFar: true },
  ])
  expect(tried).toHaveLength(14)
})
