import { expect, it } from 'vitest'
import { viewerOf } from '../shared/viewer.ts'
import { refusalOf } from '../testing/refusal.ts'
import { refuseUnlessCoordinator } from './rules.ts'

it.each([
  ['visitor', false],
  ['participant', false],
  ['partner', false],
  ['coordinator', true],
  ['administrator', true],
  ['local', true],
  ['program', true],
] as const)('%s may import: %s', (role, may) => {
  const act = () => refuseUnlessCoordinator(viewerOf(role))
  expect(refusalOf(act)).toEqual(may ? [] : ['id coordinators_only'])
  if (!may) expect(act).toThrow('Coordinators import data.')
})
