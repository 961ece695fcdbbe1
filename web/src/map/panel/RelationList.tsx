import { type ReactNode, useState } from 'react'
import { Content } from '../../language/Content.tsx'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { hasEnded } from '../../nodes/has-ended.ts'
import { KindMark } from '../../nodes/KindMark.tsx'
import type { PictureNode } from '../model.ts'
import { changeBetween } from '../tools/filters.ts'
import { detailWord } from './detail-word.ts'
import styles from './MapPanel.module.css'
import type { Relation, RelationGroup } from './relations.ts'

export interface RelationsProps {
  readonly groups: readonly RelationGroup[]
  readonly focus: PictureNode
  /** The days that are compared; null where one day is shown. */
  readonly between: { readonly from: string; readonly to: string } | null
  readonly onChoose: (id: string) => void
  /** The pointer or the keyboard rests on a row: the picture lights it. */
  readonly onPoint: (id: string | null) => void
  readonly actionsFor: (node: PictureNode) => ReactNode
}

const firstRows = 10

/** The words of a relation's type, seen from the focus. */
export function useRelationWord(): (type: string, direction: 'out' | 'in') => string {
  const { t } = useLanguage()
  return (type, direction) => (t.graph.relation[type] ?? t.graph.otherRelation)[direction]
}

const Row = (props: RelationsProps & { relation: Relation }) => {
  const { t, format } = useLanguage()
  const { edge, other } = props.relation
  const detail = detailWord(t, other.kind, other.detail)
  const { between } = props
  const fresh = between && changeBetween(edge, between.from, between.to) === 'came' ? t.graph.cameWord : null
  const facts = [
    fresh,
    detail,
    edge.role,
    edge.since ? format.month(edge.since) : null,
    hasEnded(edge.until) ? t.graph.wentWord : null,
  ]
  return (
    <li
      className={styles.row}
      onPointerEnter={() => props.onPoint(other.id)}
      onPointerLeave={() => props.onPoint(null)}
    >
      <button
        type="button"
        className={styles.choose}
        onClick={() => props.onChoose(other.id)}
        onFocus={() => props.onPoint(other.id)}
        onBlur={() => props.onPoint(null)}
      >
        <KindMark kind={other.kind} />
        <span className={styles.word}>
          <Content language={other.language}>{other.label}</Content>
          <span className={styles.aside}>{[t.kinds.one[other.kind], ...facts].filter(Boolean).join(' · ')}</span>
        </span>
      </button>
      {props.actionsFor(other)}
    </li>
  )
}

const Group = (props: RelationsProps & { group: RelationGroup }) => {
  const { t } = useLanguage()
  const word = useRelationWord()
  const { group } = props
  const [all, setAll] = useState(false)
  const rows = all || group.relations.length <= firstRows + 2 ? group.relations : group.relations.slice(0, firstRows)
  return (
    <section>
      <h2 className={styles.type}>
        {word(group.type, group.direction)} <span className={styles.count}>· {group.relations.length}</span>
      </h2>
      <ul>
        {rows.map((relation) => (
          <Row key={relation.edge.id} {...props} relation={relation} />
        ))}
      </ul>
      {rows.length < group.relations.length ? (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t.graph.showMore(group.relations.length - rows.length)}
        </button>
      ) : null}
    </section>
  )
}

/** Everything the focus is tied to, grouped by how: "deltar i · 4". */
export const RelationList = (props: RelationsProps) => (
  <div className={styles.groups}>
    {props.groups.map((group) => (
      <Group key={`${props.focus.id} ${group.type} ${group.direction}`} {...props} group={group} />
    ))}
  </div>
)
