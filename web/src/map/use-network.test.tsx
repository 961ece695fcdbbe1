// @vitest-environment happy-dom
import { Client, cacheExchange, fetchExchange, Provider } from 'urql'
import { afterEach, expect, it, vi } from 'vitest'
import { followActive, refreshKinds } from '../client/refresh.ts'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import { type Asked, fakeApi } from '../testing/fake-api.ts'
import { renderHook } from '../testing/render-hook.tsx'
import { useAround } from './use-network.ts'

const client = () =>
  new Client({
    url: 'http://localhost/graphql',
    exchanges: [followActive, cacheExchange, fetchExchange],
    requestPolicy: 'cache-and-network',
    preferGetMethod: false,
  })

const node = (id: string, label: string) => {
  return {
    __typename: 'GraphNode',
    id,
    kind: 'ORGANISATION',
    label,
    detail: null,
    language: 'sv',
    degree: 1,
    demo: false,
  }
}
const edge = (source: string, target: string) => {
  return {
    __typename: 'GraphEdge',
    id: `${source} ${target}`,
    source,
    target,
    type: 'LEADS',
    role: null,
    since: null,
    until: null,
  }
}

afterEach(() => vi.unstubAllGlobals())

it('reads opened neighbours anew when something has changed, and what is around the focus is what holds', async () => {
  let names = { a: 'A', b: 'B' }
  let isTied = true
  fakeApi(({ variables }: Asked) => {
    const [own, other] = variables.id === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const)
    const edges = isTied ? [edge('a', 'b')] : []
    const nodes = [node(own, names[own]), ...(isTied ? [node(other, names[other])] : [])]
    return { neighbourhood: { __typename: 'Neighbourhood', truncated: false, focus: nodes[0], nodes, edges } }
  })
  const asking = client()
  const page = await renderHook(
    () => useAround('a', ['b']),
    (child) => (
      <LanguageProvider language="sv" messages={sv}>
        <Provider value={asking}>{child}</Provider>
      </LanguageProvider>
    ),
  )
  const shown = () => {
    const answer = page.value
    if (answer.state !== 'ready') return answer.state
    return { names: answer.around.nodes.map(({ label }) => label).sort(), edges: answer.around.edges.length }
  }
  await page.settle()
  expect(shown()).toEqual({ names: ['A', 'B'], edges: 1 })
  names = { a: 'A', b: 'B anew' }
  isTied = false
  refreshKinds(asking, new Set(['Link']))
  await page.settle()
  await page.settle()
  expect(shown()).toEqual({ names: ['A', 'B anew'], edges: 0 })
  await page.leave()
})
