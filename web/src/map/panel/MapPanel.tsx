import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Content } from '../../language/Content.tsx'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { DemoTag, KindLabel } from '../../nodes/KindLabel.tsx'
import { OrganisationPartners } from '../../organisations/OrganisationPartners.tsx'
import { pathOf } from '../../routes-of.ts'
import { LinkForm } from '../drawing/LinkForm.tsx'
import type { PictureNode, Subnetwork } from '../model.ts'
import { type Change, changeBetween } from '../tools/filters.ts'
import type { GraphAddress } from '../use-map-address.ts'
import { detailWord } from './detail-word.ts'
import styles from './MapPanel.module.css'
import { RelationList } from './RelationList.tsx'
import { RelationTable } from './RelationTable.tsx'
import { relationGroups } from './relations.ts'

/** Where one has been: every step a way back. */
const Trail = (props: { address: GraphAddress }) => {
  const { t } = useLanguage()
  const { trail, goTo } = props.address
  if (trail.length === 0) return null
  return (
    <nav aria-label={t.graph.trail}>
      <ol className={styles.trail}>
        {trail.map((step) => (
          <li key={step.id}>
            <button type="button" onClick={() => goTo(step.id)}>
              {step.label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The equal of the picture: the focus as a heading, everything it is tied to as buttons, or as a table. */
export const GraphPanel = (props: {
  address: GraphAddress
  focus: PictureNode
  /** What the picture shows, after filters. */
  network: Subnetwork
  today: string
  /** How many relations there are before filters. */
  total: number
  truncated: boolean
  actionsFor: (node: PictureNode) => ReactNode
  onChoose: (id: string) => void
  onPoint: (id: string | null) => void
  children?: ReactNode
}) => {
  const { t, language } = useLanguage()
  const { address, focus, network } = props
  const { view, change } = address
  const groups = relationGroups(network, focus.id, language)
  const between = view.since ? { from: view.since, to: view.date ?? props.today } : null
  const changed = (change: Change) =>
    groups
      .flatMap((group) => group.relations)
      .filter(({ edge }) => between && changeBetween(edge, between.from, between.to) === change).length
  const word = detailWord(t, focus.kind, focus.detail)
  const table = view.list === 'table'
  const shared = { focus, between, onChoose: props.onChoose, onPoint: props.onPoint, actionsFor: props.actionsFor }
  return (
    <div className={styles.panel}>
      <Trail address={address} />
      <header className={styles.head}>
        <p className={styles.eyebrow}>
          <KindLabel kind={focus.kind} word={word ? `${t.kinds.one[focus.kind]} · ${word}` : undefined} />
          <DemoTag demo={focus.demo} />
        </p>
        <h1 className={styles.name}>
          <Content language={focus.language}>{focus.label}</Content>
        </h1>
        <p className={styles.facts}>
          <span className="quiet">{t.graph.links(focus.degree)}</span>
          <Link to={pathOf(focus.kind, focus.id)}>{t.graph.openPage}</Link>
        </p>
      </header>
      {props.children}
      {between ? (
        <p className="small" role="status">
          {[t.graph.came(changed('came')), t.graph.went(changed('went'))].join(' · ')}
        </p>
      ) : null}
      {focus.kind === 'ORGANISATION' ? <OrganisationPartners id={focus.id} /> : null}
      <fieldset className={styles.switch} aria-label={t.graph.panel}>
        <button type="button" aria-pressed={!table} onClick={() => change({ list: 'relations' })}>
          {t.graph.asList}
        </button>
        <button type="button" aria-pressed={table} onClick={() => change({ list: 'table' })}>
          {t.graph.table}
        </button>
      </fieldset>
      {groups.length === 0 ? (
        <p className="quiet">{props.total > 0 ? t.graph.filteredAway : t.graph.noRelations}</p>
      ) : table ? (
        <RelationTable groups={groups} {...shared} />
      ) : (
        <RelationList groups={groups} {...shared} />
      )}
      <LinkForm key={focus.id} focus={focus} edges={network.edges} />
      {props.truncated ? <p className="quiet small">{t.graph.truncated}</p> : null}
    </div>
  )
}
