import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { contactPathOf, myPagePath, pathOf } from '../routes-of.ts'
import { Tag } from '../ui/Tag.tsx'
import type { NoticeData } from './queries.ts'

const placeOf = ({ kind, subject, subjectId }: NoticeData): string =>
  kind === 'STILL_TRUE'
    ? myPagePath
    : kind === 'JOIN_ASKED'
      ? `${pathOf('ORGANISATION', subjectId)}/inbjudningar`
      : subject
        ? pathOf(subject.kind, subject.id)
        : contactPathOf(subjectId)

/** What happened, as sentences that lead to it. */
export const NoticeRows = (props: { notices: readonly NoticeData[] }) => {
  const { t, format } = useLanguage()
  return (
    <ul className={rowStyles.list}>
      {props.notices.map((notice) => (
        <li key={notice.id} className={rowStyles.row}>
          <Link to={placeOf(notice)} dir="auto">
            {t.notices.lines[notice.kind](notice.by?.title ?? t.notices.somebody, notice.subject?.title ?? '')}
          </Link>
          <div className={rowStyles.detail}>
            {format.date(notice.at)} {notice.seenAt ? null : <Tag>{t.notices.isNew}</Tag>}
          </div>
        </li>
      ))}
    </ul>
  )
}
