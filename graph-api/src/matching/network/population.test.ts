import { expect, it } from 'vitest'
import type { Network } from './network.ts'
import { collectThemes } from './population.ts'

const said = (holderId: string, ...themeIds: string[]) => ({ holderId, themeIds })

it('an organisation is about the themes of all it needs, offers, hopes and takes part in, each once and in order', () => {
  const network = {
    organisations: [{ id: 'a' }, { id: 'b' }],
    needs: [said('a', 't3', 't1')],
    offers: [said('a', 't1', 't2')],
    motivations: [said('b', 't4')],
    initiatives: [{ organisationIds: ['a', 'b', 'gone'], themeIds: ['t0'] }],
  } as unknown as Network
  expect(Object.fromEntries(collectThemes(network))).toEqual({ a: ['t0', 't1', 't2', 't3'], b: ['t0', 't4'] })
})
