import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { Client, Provider } from 'urql'
import { expect, it } from 'vitest'
import { LanguageProvider } from '../language/LanguageContext.tsx'
import { sv } from '../language/sv.ts'
import { LiveProvider } from '../ui/Live.tsx'
import { ProposalView } from './ProposalView.tsx'
import type { MiniNetworkProposal } from './queries.ts'

const gain = {
  gainerId: 'org_a',
  giverId: 'org_b',
  gain: { need: { id: 'nee_1' }, offer: { id: 'off_1', text: 'Ja', language: 'SV' } },
}
const proposal = (gains: unknown[]) =>
  ({
    id: 'mnp_1',
    brokenRules: [],
    convener: null,
    members: [],
    needs: [],
    ties: [],
    gains,
  }) as unknown as MiniNetworkProposal

it('says of a proposal in which nobody was found to help anybody that it is so', () => {
  const client = new Client({ url: 'http://localhost/graphql', exchanges: [], preferGetMethod: false })
  const shown = (gains: unknown[]) =>
    renderToStaticMarkup(
      <LanguageProvider language="sv" messages={sv}>
        <Provider value={client}>
          <LiveProvider>
            <MemoryRouter>
              <ProposalView
                around={{ id: 'mot_1' } as never}
                proposal={proposal(gains)}
                group={{ awaited: null, setMembers: () => undefined, arrive: () => undefined } as never}
              />
            </MemoryRouter>
          </LiveProvider>
        </Provider>
      </LanguageProvider>,
    )
  expect(shown([])).toContain(sv.miniNetworks.compose.nobodyHelps)
  expect(shown([gain])).not.toContain(sv.miniNetworks.compose.nobodyHelps)
})
