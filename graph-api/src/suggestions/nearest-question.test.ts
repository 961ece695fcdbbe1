import { expect, it } from 'vitest'
import { nearestFirst } from './nearest-question.ts'

it('tries four of each kind: what is much the same, themes of its own, what is less like it, and what that is about', () => {
  const texts = [1, 2, 3, 4, 5].map((number) => ({ id: `mot_${number}`, much: number < 3 }))
  const themes = [1, 2, 3, 4, 5].map((number) => ({ id: `thm_${number}`, filed: number === 3 }))
  expect(nearestFirst({ texts, themes })).toEqual('mot_1 mot_2 thm_3 mot_3 mot_4 thm_1 thm_2 thm_4'.split(' '))
})
