import { useRef, useState } from 'react'
import { useParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { NodePicker } from '../nodes/NodePicker.tsx'
import { Button } from '../ui/Button.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { useMayChange } from '../viewer/rights.tsx'
import { ConfirmSwap } from './ConfirmSwap.tsx'
import { changesBetween } from './group-changes.ts'
import { CompositionQuery } from './queries.ts'
import { Changes, Replacements } from './Replacements.tsx'
import { type Named, type Network, SwapQuery } from './swap-query.ts'

/** What the group is without the chosen one and with them, side by side, where it gathers around something. */
const Compared = (props: { aroundId: string; before: readonly string[]; after: readonly string[] }) => {
  const { t } = useLanguage()
  const { aroundId, before, after } = props
  const was = useAnswer({ query: CompositionQuery, variables: { aroundId, memberIds: [...before] } })
  const becomes = useAnswer({ query: CompositionQuery, variables: { aroundId, memberIds: [...after] } })
  return (
    <Section title={t.miniNetworks.replace.compared}>
      <Shown answer={was}>
        {({ miniNetworkComposition: one }) => (
          <Shown answer={becomes}>
            {({ miniNetworkComposition: other }) =>
              one && other ? <Changes changes={changesBetween(one, other)} /> : <p>{t.miniNetworks.replace.nothing}</p>
            }
          </Shown>
        )}
      </Shown>
    </Section>
  )
}

const Choose = (props: { network: Network; gone: Named; pick: (one: Named) => void }) => {
  const { t } = useLanguage()
  const { network, gone, pick } = props
  const words = t.miniNetworks.replace
  const memberIds = network.members.edges.map(({ node }) => node.id)
  const around = network.gathersAround[0]
  const before = useAnswer({
    query: CompositionQuery,
    variables: { aroundId: around?.id ?? '', memberIds },
    pause: !around,
  })
  return (
    <>
      {around ? (
        <Section title={words.ranked} lead={words.rankedLead}>
          <Shown answer={before}>
            {({ miniNetworkComposition: group }) =>
              group ? (
                <Replacements aroundId={around.id} before={group} goneId={gone.id} onPick={pick} />
              ) : (
                <p className="quiet">{words.none}</p>
              )
            }
          </Shown>
        </Section>
      ) : null}
      <Section title={around ? words.another : words.ranked}>
        <NodePicker
          label={t.miniNetworks.compose.swapFor(gone.name)}
          kinds={['ORGANISATION']}
          without={memberIds}
          onPick={({ id, title }) => pick({ id, name: title })}
        />
      </Section>
    </>
  )
}

const Swap = (props: { network: Network; gone: Named }) => {
  const { t } = useLanguage()
  const { network, gone } = props
  const [chosen, setChosen] = useState<Named | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const moveFocus = useMoveFocus()
  const pick = (one: Named | null) => {
    setChosen(one)
    moveFocus(() => place.current?.querySelector<HTMLElement>('input, button'))
  }
  const memberIds = network.members.edges.map(({ node }) => node.id)
  const around = network.gathersAround[0]
  if (!chosen) {
    return (
      <div ref={place} className="stack">
        <Choose network={network} gone={gone} pick={pick} />
      </div>
    )
  }
  return (
    <div ref={place} className="stack">
      <div>
        <Button small look="quiet" onClick={() => pick(null)}>
          ← {t.miniNetworks.replace.back}
        </Button>
      </div>
      {around ? (
        <Compared
          aroundId={around.id}
          before={memberIds}
          after={memberIds.map((id) => (id === gone.id ? chosen.id : id))}
        />
      ) : null}
      <ConfirmSwap network={network} gone={gone} chosen={chosen} cancel={() => pick(null)} />
    </div>
  )
}

/** Gives a member's place in a mini-network to another: who could take it, and what changes for the group. */
const SwapPage = () => {
  const { t } = useLanguage()
  const { id = '', memberId = '' } = useParams()
  const mayChange = useMayChange(id)
  const answer = useAnswer({ query: SwapQuery, variables: { id }, types: ['ConflictError'] })
  return (
    <Shown answer={answer}>
      {({ miniNetwork: network }) => {
        const gone = network?.members.edges.find(({ node }) => node.id === memberId)?.node
        if (!network || !gone) return <Missing />
        return (
          <Page
            title={t.miniNetworks.replace.title(gone.name)}
            eyebrow={<KindLabel kind="MINI_NETWORK" />}
            lead={<NodeLink kind="MINI_NETWORK" id={id} title={network.name} />}
          >
            {mayChange ? <Swap network={network} gone={gone} /> : mayChange === false ? <p>{t.states.denied}</p> : null}
          </Page>
        )
      }}
    </Shown>
  )
}

export default SwapPage
