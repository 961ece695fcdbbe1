import { useState } from 'react'
import { ThingLink } from '../kinds/Thing.tsx'
import { ThingPicker } from '../kinds/ThingPicker.tsx'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Tag } from '../ui/Tag.tsx'
import styles from './Members.module.css'
import type { MiniNetworkProposal } from './queries.ts'

type Member = MiniNetworkProposal['members'][number]
type Need = MiniNetworkProposal['needs'][number]['need']

const mostMembers = 7

/** So many are quoted; the grid below has them all. */
const quoted = 2

const NeedTexts = (props: { word: string; needs: readonly Need[] }) => {
  const { t } = useLanguage()
  const rest = props.needs.length - quoted
  return props.needs.length ? (
    <p className={styles.why}>
      <span className="quiet">{props.word}:</span>{' '}
      {props.needs.slice(0, quoted).map((need, index) => (
        <span key={need.id}>
          {index > 0 ? ' · ' : ''}
          <Content language={need.language}>{need.text}</Content>
        </span>
      ))}
      {rest > 0 ? <span className="quiet"> {t.miniNetworks.compose.more(rest)}</span> : null}
    </p>
  ) : null
}

/** Which needs a member can help with, and which of its own get help. */
const needsOf = (proposal: MiniNetworkProposal, memberId: string) => {
  const withGain = (side: 'giverId' | 'gainerId') => {
    const ids = new Set(proposal.gains.filter((one) => one[side] === memberId).map((one) => one.gain.need.id))
    return proposal.needs.map((one) => one.need).filter((need) => ids.has(need.id))
  }
  return { brings: withGain('giverId'), gets: withGain('gainerId') }
}

const MemberRow = (props: {
  member: Member
  proposal: MiniNetworkProposal
  replace: (withId: string | undefined) => void
  memberIds: readonly string[]
}) => {
  const { t } = useLanguage()
  const [swapping, setSwapping] = useState(false)
  const { member, proposal } = props
  const { organisation } = member
  const { brings, gets } = needsOf(proposal, organisation.id)
  return (
    <li className={styles.member}>
      <div className={styles.head}>
        <ThingLink kind="ORGANISATION" id={organisation.id} title={organisation.name} demo={organisation.demo} />
        {member.convener ? <Tag look="strong">{t.miniNetworks.convener}</Tag> : null}
        {member.sharesMotivation ? <Tag look="fill">{t.miniNetworks.compose.shares}</Tag> : null}
        <span className={styles.tools}>
          <Button small look="quiet" aria-expanded={swapping} onClick={() => setSwapping(!swapping)}>
            {t.miniNetworks.compose.swap}
            <span className="visually-hidden"> {organisation.name}</span>
          </Button>
          <Button small look="quiet" onClick={() => props.replace(undefined)}>
            {t.miniNetworks.compose.remove}
            <span className="visually-hidden"> {organisation.name}</span>
          </Button>
        </span>
      </div>
      <NeedTexts word={t.miniNetworks.compose.brings} needs={brings} />
      <NeedTexts word={t.miniNetworks.compose.gets} needs={gets} />
      {swapping ? (
        <ThingPicker
          label={t.miniNetworks.compose.swapFor(organisation.name)}
          kinds={['ORGANISATION']}
          without={props.memberIds}
          onPick={(picked) => props.replace(picked.id)}
        />
      ) : null}
    </li>
  )
}

/** Who could be in it, what each brings and gets, and the ways to put somebody else there. */
export const Members = (props: { proposal: MiniNetworkProposal; setMembers: (ids: readonly string[]) => void }) => {
  const { t } = useLanguage()
  const { proposal, setMembers } = props
  const memberIds = proposal.members.map((member) => member.organisation.id)
  const replace = (id: string, withId: string | undefined) =>
    setMembers(memberIds.flatMap((one) => (one === id ? (withId ? [withId] : []) : [one])))
  return (
    <>
      <ul className={styles.members}>
        {proposal.members.map((member) => (
          <MemberRow
            key={member.organisation.id}
            member={member}
            proposal={proposal}
            memberIds={memberIds}
            replace={(withId) => replace(member.organisation.id, withId)}
          />
        ))}
      </ul>
      {memberIds.length < mostMembers ? (
        <ThingPicker
          label={t.miniNetworks.compose.add}
          kinds={['ORGANISATION']}
          without={memberIds}
          onPick={(picked) => setMembers([...memberIds, picked.id])}
        />
      ) : null}
    </>
  )
}
