import { Link } from 'react-router'
import { usePeriod } from '../initiatives/use-period.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { pathOf } from '../routes-of.ts'
import { Weighing } from '../synergies/Weighing.tsx'
import { Marked } from '../ui/Marked.tsx'
import { Tag } from '../ui/Tag.tsx'
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
    </article>
  )
}
