import { useEffect, useRef, useState } from 'react'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { NodePicker } from '../nodes/NodePicker.tsx'
import type { Picked } from '../nodes/use-options.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { mostMembers } from './limits.ts'
import { MemberReasons } from './MemberReasons.tsx'
import styles from './Members.module.css'
import type { MiniNetworkProposal } from './queries.ts'
import { Replacements } from './Replacements.tsx'
import type { Group } from './use-group.ts'

type Member = MiniNetworkProposal['members'][number]

/** The button that the focus comes back to when the group has changed. */
const swapId = (memberId: string): string => `byt-${memberId}`

const MemberRow = (props: {
  aroundId: string
  member: Member
  proposal: MiniNetworkProposal
  replace: (withOther: Picked | undefined) => void
  memberIds: readonly string[]
}) => {
  const { t } = useLanguage()
  const [swapping, setSwapping] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const moveFocus = useMoveFocus()
  const swap = () => {
    setSwapping(!swapping)
    if (!swapping) moveFocus(() => input.current)
  }
  const { member, proposal } = props
  const { organisation } = member
  return (
    <li className={styles.member}>
      <div className={styles.head}>
        <NodeLink kind="ORGANISATION" id={organisation.id} title={organisation.name} />
        {member.convener ? <Tag look="strong">{t.miniNetworks.convener}</Tag> : null}
        {member.sharesMotivation ? <Tag look="fill">{t.miniNetworks.compose.shares}</Tag> : null}
        <span className={styles.tools}>
          <Button id={swapId(organisation.id)} small look="quiet" aria-expanded={swapping} onClick={swap}>
            {t.miniNetworks.compose.swap}
            <span className="visually-hidden"> {organisation.name}</span>
          </Button>
          <Button small look="quiet" onClick={() => props.replace(undefined)}>
            {t.miniNetworks.compose.remove}
            <span className="visually-hidden"> {organisation.name}</span>
          </Button>
        </span>
      </div>
      <MemberReasons proposal={proposal} memberId={organisation.id} />
      {swapping ? (
        <>
          <NodePicker
            label={t.miniNetworks.compose.swapFor(organisation.name)}
            kinds={['ORGANISATION']}
            without={props.memberIds}
            onPick={props.replace}
            input={input}
          />
          <Replacements
            aroundId={props.aroundId}
            before={proposal}
            goneId={organisation.id}
            onPick={({ id, name }) => props.replace({ id, kind: 'ORGANISATION', title: name })}
          />
        </>
      ) : null}
    </li>
  )
}

/** Who could be in it, what each brings and gets, and the ways to put somebody else there. */
export const Members = (props: { aroundId: string; proposal: MiniNetworkProposal; group: Group }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { proposal, group } = props
  const { awaited, setMembers } = group
  const members = proposal.members.map((member) => member.organisation)
  const memberIds = members.map((member) => member.id)
  const arrived = awaited !== null && memberIds.includes(awaited)
  useEffect(() => {
    if (!arrived || !awaited) return
    document.getElementById(swapId(awaited))?.focus()
    group.arrive()
  }, [arrived, awaited, group.arrive])
  const change = (next: readonly string[], focused: string | undefined, said: string) => {
    setMembers(next, focused)
    notify(said, () => setMembers(memberIds, focused && memberIds.includes(focused) ? focused : memberIds[0]))
  }
  const replace = (member: { id: string; name: string }, withOther: Picked | undefined) => {
    const next = memberIds.flatMap((one) => (one === member.id ? (withOther ? [withOther.id] : []) : [one]))
    const beside = next[Math.min(memberIds.indexOf(member.id), next.length - 1)]
    if (withOther) change(next, withOther.id, t.miniNetworks.compose.swapped(member.name, withOther.title))
    else change(next, beside, t.miniNetworks.compose.removed(member.name))
  }
  return (
    <>
      <ul className={styles.members}>
        {proposal.members.map((member) => (
          <MemberRow
            key={member.organisation.id}
            aroundId={props.aroundId}
            member={member}
            proposal={proposal}
            memberIds={memberIds}
            replace={(withOther) => replace(member.organisation, withOther)}
          />
        ))}
      </ul>
      {memberIds.length < mostMembers ? (
        <NodePicker
          label={t.miniNetworks.compose.add}
          kinds={['ORGANISATION']}
          without={memberIds}
          onPick={(one) => change([...memberIds, one.id], one.id, t.miniNetworks.compose.added(one.title))}
        />
      ) : null}
    </>
  )
}
