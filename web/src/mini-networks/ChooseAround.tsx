import { Fragment } from 'react'
import { Link, useNavigate } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { NodePicker } from '../nodes/NodePicker.tsx'
import { composePathOf, listPaths, newPathOf } from '../routes-of.ts'
import { useThemeLabel } from '../themes/ThemeChips.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { useMayCreate } from '../viewer/rights.tsx'
import styles from './ChooseAround.module.css'

const AroundQuery = graphql(`
  query AroundWhat {
    themes(first: 20, focusAreasOnly: true) { nodes { id labelSv labelEn } }
    challenges(first: 20) { nodes { id title language } }
  }
`)

const kinds = ['MOTIVATION', 'NEED', 'THEME', 'CHALLENGE'] as const

const Ready = () => {
  const { t } = useLanguage()
  const labelOf = useThemeLabel()
  const answer = useAnswer({ query: AroundQuery, variables: {}, types: ['Theme', 'Challenge'] })
  return (
    <Shown answer={answer}>
      {({ themes, challenges }) => (
        <Columns>
          <Section title={t.miniNetworks.compose.challenges}>
            <ul className={styles.list}>
              {challenges.nodes.map((one) => (
                <li key={one.id}>
                  <Link to={composePathOf(one.id)} className={styles.link}>
                    <KindMark kind="CHALLENGE" />
                    <Content language={one.language}>{one.title}</Content>
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t.miniNetworks.compose.areas}>
            <ul className={styles.list}>
              {themes.nodes.map((one) => (
                <li key={one.id}>
                  <Link to={composePathOf(one.id)} className={styles.link}>
                    <KindMark kind="THEME" />
                    {labelOf(one)}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        </Columns>
      )}
    </Shown>
  )
}

/** A question that nobody has written down yet has to be, before anybody can be found for it. */
const Unwritten = () => {
  const { t } = useLanguage()
  const words = t.miniNetworks.compose
  const ways = [
    { kind: 'CHALLENGE', label: words.asChallenge, may: useMayCreate('CHALLENGE') },
    { kind: 'NEED', label: words.asNeed, may: useMayCreate('NEED') },
  ] as const
  const open = ways.filter(({ may }) => may)
  if (open.length === 0) return null
  return (
    <p className="small">
      {words.unwritten}{' '}
      {open.map(({ kind, label }, at) => (
        <Fragment key={kind}>
          {at > 0 ? ` ${words.or} ` : null}
          <Link to={newPathOf(kind)}>{label}</Link>
        </Fragment>
      ))}
    </p>
  )
}

/** The first step: what to meet about. */
export const ChooseAround = () => {
  const { t } = useLanguage()
  const navigate = useNavigate()
  return (
    <Page
      title={t.miniNetworks.compose.title}
      eyebrow={<KindLabel kind="MINI_NETWORK" />}
      lead={<p>{t.miniNetworks.compose.lead}</p>}
    >
      <div className="stack">
        <NodePicker
          label={t.miniNetworks.compose.about}
          hint={t.miniNetworks.compose.aboutHint}
          kinds={kinds}
          onPick={(picked) => navigate(composePathOf(picked.id))}
        />
        <p className="small">
          {t.miniNetworks.compose.orFrom}: <Link to={listPaths.MOTIVATION}>{t.kinds.many.MOTIVATION}</Link>,{' '}
          <Link to={listPaths.NEED}>{t.kinds.many.NEED}</Link>, <Link to="/ringar">{t.rings.title}</Link>
        </p>
        <Unwritten />
      </div>
      <Ready />
    </Page>
  )
}
