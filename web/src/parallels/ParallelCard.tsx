import { Link } from 'react-router'
import { usePeriod } from '../initiatives/use-period.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { AskForContact } from '../nodes/AskForContact.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { pathOf } from '../routes-of.ts'
import { Weighing } from '../synergies/Weighing.tsx'
import { Marked } from '../ui/Marked.tsx'
import { Tag } from '../ui/Tag.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { leaderOf } from './AfterVerdict.tsx'
import { Comparison } from './Comparison.tsx'
import styles from './ParallelCard.module.css'
import { ParallelVerdict } from './ParallelVerdict.tsx'
import type { Parallel, Side } from './queries.ts'

const Initiative = (props: { side: Side; marked: Parallel['aMarked'] }) => {
  const { t } = useLanguage()
  const period = usePeriod()
  const { side, marked } = props
  const leader = side.organisations.edges.find((edge) => edge.role === 'LEADS') ?? side.organisations.edges[0]
  const facts = [t.kinds.initiativeStatus[side.status], period(side.startsOn, side.endsOn), side.place?.name]
  return (
    <section className={styles.side}>
      <h3 className={styles.name}>
        <KindMark kind="INITIATIVE" />
        <Link to={pathOf('INITIATIVE', side.id)}>
          <Content language={side.language}>{side.title}</Content>
        </Link>
      </h3>
      <p className={styles.facts}>
        {leader ? <Link to={pathOf('ORGANISATION', leader.node.id)}>{leader.node.name}</Link> : null}
        {leader ? ' · ' : ''}
        {facts.filter(Boolean).join(' · ')}
      </p>
      <blockquote className={styles.text}>
        <Marked of={marked} as="p" />
      </blockquote>
    </section>
  )
}

/** For who leads one of the two: a way to ask whoever leads the other. A coordinator stands between both. */
const AskTheOther = (props: { parallel: Parallel }) => {
  const viewer = useViewer()
  const mine = useMyOrganisation()
  const { a, b } = props.parallel
  const ours = [...(viewer?.organisations.map(({ id }) => id) ?? []), mine?.id]
  const sides = [
    { own: a, other: b },
    { own: b, other: a },
  ]
  const found = sides.find(({ own, other }) => ours.includes(leaderOf(own)?.id) && !ours.includes(leaderOf(other)?.id))
  const asked = found && leaderOf(found.other)
  if (!found || !asked) return null
  return (
    <div className="row no-print">
      <AskForContact
        small
        organisationId={asked.id}
        asking={leaderOf(found.own)?.id}
        origin="PARALLEL"
        about={[found.other.id, found.own.id]}
      />
    </div>
  )
}

/** Two initiatives side by side: their own words, what they share, how they differ, and what somebody says they are. */
export const ParallelCard = (props: { parallel: Parallel }) => {
  const { t } = useLanguage()
  const { parallel } = props
  return (
    <article className={styles.card}>
      <header className={styles.head}>
        {/* The two names stand right below as well; the heading is for those who move by headings. */}
        <h2 className="visually-hidden">
          <Content language={parallel.a.language}>{parallel.a.title}</Content>
          {' · '}
          <Content language={parallel.b.language}>{parallel.b.title}</Content>
        </h2>
        <Tag look={parallel.level === 'GOOD' ? 'strong' : 'line'}>{t.kinds.level[parallel.level]}</Tag>
        <span className="small quiet">{t.parallels.label[parallel.label]}</span>
      </header>
      <div className={styles.sides}>
        <Initiative side={parallel.a} marked={parallel.aMarked} />
        <Initiative side={parallel.b} marked={parallel.bMarked} />
      </div>
      <Comparison parallel={parallel} />
      <Weighing contributions={parallel.contributions} words={t.parallels.part} />
      <ParallelVerdict parallel={parallel} />
      <AskTheOther parallel={parallel} />
    </article>
  )
}
