import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { kindOfType, pathOf } from '../routes-of.ts'
import styles from './Members.module.css'
import type { MiniNetworkProposal } from './queries.ts'
import { tieSaid } from './tie-words.ts'

type Tie = MiniNetworkProposal['ties'][number]

const Why = (props: { word: string; children: ReactNode }) => (
  <p className={styles.why}>
    <span className="quiet">{props.word}:</span> {props.children}
  </p>
)

/** What a member can help whom with, the best offer of each first. */
const helpsOf = ({ gains, members }: MiniNetworkProposal, memberId: string) => {
  const nameOf = (id: string | null) => members.find(({ organisation }) => organisation.id === id)?.organisation.name
  const byOffer = new Map<string, { offer: MiniNetworkProposal['gains'][number]['gain']['offer']; names: string[] }>()
  for (const { giverId, gainerId, gain } of gains) {
    const name = nameOf(gainerId)
    if (giverId !== memberId || !name) continue
    const before = byOffer.get(gain.offer.id)
    if (!before) byOffer.set(gain.offer.id, { offer: gain.offer, names: [name] })
    else if (!before.names.includes(name)) before.names.push(name)
  }
  return [...byOffer.values()]
}

/** Which of a member's needs the others meet, each once, with who does it best. */
const getsOf = ({ gains, needs, members }: MiniNetworkProposal, memberId: string) =>
  needs.flatMap(({ need }) => {
    const gain = gains.find((one) => one.gainerId === memberId && one.gain.need.id === need.id)
    const giver = members.find(({ organisation }) => organisation.id === gain?.giverId)?.organisation.name
    return giver ? [{ need, giver }] : []
  })

const TieLine = (props: { tie: Tie }) => {
  const { t } = useLanguage()
  const { thing } = props.tie
  const kind = kindOfType(thing.__typename)
  const said = tieSaid(props.tie, t.miniNetworks.compose.ties)
  if (!kind || !said) return null
  const { word, text } = said
  return (
    <Why word={word}>
      <Link to={pathOf(kind, thing.id)}>
        <Content language={'language' in thing ? thing.language : undefined}>{text}</Content>
      </Link>
    </Why>
  )
}

/** Why a member belongs: whom it can help with what, what it gets, and what ties it to the question. */
export const MemberReasons = (props: { proposal: MiniNetworkProposal; memberId: string }) => {
  const { t, format } = useLanguage()
  const { proposal, memberId } = props
  const words = t.miniNetworks.compose
  return (
    <>
      {helpsOf(proposal, memberId).map(({ offer, names }) => (
        <Why key={offer.id} word={words.canHelp(format.list(names))}>
          <Link to={pathOf('OFFER', offer.id)}>
            <Content language={offer.language}>{offer.text}</Content>
          </Link>
        </Why>
      ))}
      {getsOf(proposal, memberId).map(({ need, giver }) => (
        <Why key={need.id} word={words.getsHelp(giver)}>
          <Link to={pathOf('NEED', need.id)}>
            <Content language={need.language}>{need.text}</Content>
          </Link>
        </Why>
      ))}
      {proposal.ties
        .filter((tie) => tie.memberId === memberId)
        .map((tie) => (
          <TieLine key={tie.way} tie={tie} />
        ))}
    </>
  )
}
