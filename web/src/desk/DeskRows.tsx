import { Link } from 'react-router'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Listed } from '../nodes/listed.ts'
import rowStyles from '../nodes/NodeLink.module.css'
import { contactPathOf, mergePathOf, pathOf, synergiesPathOf } from '../routes-of.ts'
import type { DeskKind } from './queries.ts'

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

/** What waits, of one kind: each with the way to where it is decided, and since when. */
export const DeskRows = (props: { kind: DeskKind; lines: readonly Listed[] }) => {
  const { kind } = props
  const detailOf = useDetail()
  return (
    <ul className={rowStyles.list}>
      {props.lines.map((line) => (
        <li key={line.refId} className={rowStyles.row}>
          <Link to={placeOf(kind, line)}>
            <Title kind={kind} line={line} />
          </Link>
          <div className={rowStyles.detail}>{detailOf(kind, line)}</div>
        </li>
      ))}
    </ul>
  )
}
