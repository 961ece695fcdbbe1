import { useRef, useState } from 'react'
import { Link } from 'react-router'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Listed } from '../nodes/listed.ts'
import rowStyles from '../nodes/NodeLink.module.css'
import { contactPathOf, mergePathOf, pathOf, synergiesPathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import styles from './Desk.module.css'
import { focusLine, lineKeys } from './line-keys.ts'
import type { DeskKind } from './queries.ts'
import { type Declining, useDeclining } from './use-declining.ts'

/** Where something is decided. */
const placeOf = (kind: DeskKind, { refId, thing, other }: Listed): string => {
  if (kind === 'CONTACTS') return contactPathOf(refId)
  if (kind === 'DUPLICATES' && other) return mergePathOf(thing.id, other.id)
  if (kind === 'PARALLELS') return `/parallella?initiativ=${encodeURIComponent(thing.id)}`
  if (kind === 'SYNERGIES') return `${synergiesPathOf(thing.id)}#${other?.id ?? ''}`
  if (kind === 'ORGANISATIONS') return synergiesPathOf(thing.id)
  if (kind === 'JOIN_REQUESTS') return `${pathOf('ORGANISATION', thing.id)}/inbjudningar`
  return pathOf(thing.kind, thing.id)
}

const useDetail = () => {
  const { t, format } = useLanguage()
  return (kind: DeskKind, { since, count, other }: Listed): string => {
    const counted = {
      JOIN_REQUESTS: t.desk.askToJoin,
      COLLABORATIONS: t.desk.unconfirmed,
      ORGANISATIONS: t.desk.told,
      CHALLENGES: t.desk.partners,
      PARTNERS: t.desk.commitments,
    } as Partial<Record<DeskKind, (n: number) => string>>
    return [
      kind === 'NEEDS' && other ? other.title : '',
      count === null ? '' : counted[kind]?.(count),
      since ? t.desk.since(format.date(since)) : '',
    ]
      .filter(Boolean)
      .join(', ')
  }
}

const Title = ({ kind, line }: { kind: DeskKind; line: Listed }) => {
  const { t } = useLanguage()
  const { thing, other } = line
  if (kind === 'CONTACTS' && other) return t.contacts.who(thing.title, other.title)
  const one = <Content language={thing.language}>{thing.title}</Content>
  if (!other || kind === 'NEEDS') return one
  const [before = '', between = '', after = ''] = t.desk.pair('\u0000', '\u0000').split('\u0000')
  return (
    <>
      {before}
      {one}
      {between}
      <Content language={other.language}>{other.title}</Content>
      {after}
    </>
  )
}

/** A line in plain words. */
const textOf = ({ thing, other }: Listed): string => [thing.title, other?.title].filter(Boolean).join(' – ')

const Line = (props: {
  kind: DeskKind
  line: Listed
  declining: Declining | null
  marked: boolean
  mark: () => void
  decline: () => void
}) => {
  const { t } = useLanguage()
  const { kind, line, declining } = props
  const detailOf = useDetail()
  return (
    <li className={styles.line}>
      {declining ? (
        <input
          type="checkbox"
          aria-label={t.desk.mark(textOf(line))}
          aria-keyshortcuts="X"
          checked={props.marked}
          onChange={props.mark}
          className={`${styles.box} no-print`}
        />
      ) : null}
      <div>
        <Link to={placeOf(kind, line)}>
          <Title kind={kind} line={line} />
        </Link>
        <div className={styles.detail}>{detailOf(kind, line)}</div>
        {declining ? (
          <Button small look="quiet" busy={declining.busy} aria-keyshortcuts="N" onClick={props.decline}>
            {t.desk.declines[kind]}
            <span className="visually-hidden">: {textOf(line)}</span>
          </Button>
        ) : null}
      </div>
    </li>
  )
}

/** What waits, of one kind: each with the way to where it is decided; what is proposed can be declined, one or many. */
export const DeskRows = (props: { kind: DeskKind; lines: readonly Listed[] }) => {
  const { t } = useLanguage()
  const { kind } = props
  const declining = useDeclining(kind, props.lines)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const list = useRef<HTMLUListElement>(null)
  const moveFocus = useMoveFocus()
  const lines = props.lines.filter(({ refId }) => !declining?.gone.has(refId))
  const chosen = lines.filter(({ refId }) => marked.has(refId))
  const mark = ({ refId }: Listed) =>
    setMarked((before) => new Set(before.has(refId) ? [...before].filter((id) => id !== refId) : [...before, refId]))
  const decline = async (those: readonly Listed[]) => {
    const at = lines.findIndex((line) => those.includes(line))
    await declining?.decline(those)
    setMarked(new Set())
    moveFocus(() => focusLine(list.current, at) ?? focusLine(list.current, at - 1))
  }
  const keys = lineKeys(list, (key, at) => {
    const line = lines[at]
    if (!declining || !line) return false
    if (key === 'x') mark(line)
    else if (key === 'n') void decline(chosen.length > 0 ? chosen : [line])
    return key === 'x' || key === 'n'
  })
  return (
    <>
      {declining && lines.length > 1 ? (
        <div className="row no-print">
          <Button small look="quiet" onClick={() => setMarked(new Set(lines.map(({ refId }) => refId)))}>
            {t.desk.markAll}
          </Button>
          {chosen.length > 0 ? (
            <Button small busy={declining.busy} onClick={() => void decline(chosen)}>
              {t.desk.declineMarked(t.desk.declines[kind] ?? '', chosen.length)}
            </Button>
          ) : null}
        </div>
      ) : null}
      <ul ref={list} className={rowStyles.list} onKeyDown={keys}>
        {lines.map((line) => (
          <Line
            key={line.refId}
            {...{ kind, line, declining }}
            marked={marked.has(line.refId)}
            mark={() => mark(line)}
            decline={() => void decline([line])}
          />
        ))}
      </ul>
    </>
  )
}
