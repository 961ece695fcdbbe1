import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { KindMark } from '../nodes/KindMark.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { PathChain } from '../nodes/PathChain.tsx'
import { pathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { Tag } from '../ui/Tag.tsx'
import { MaySpeak } from '../viewer/rights.tsx'
import { GainList } from './GainList.tsx'
import type { Synergy } from './queries.ts'
import { ReasonList } from './ReasonList.tsx'
import { SynergyActions } from './SynergyActions.tsx'
import styles from './SynergyCard.module.css'
import { useSentence } from './use-sentence.ts'
import { useUnknowns } from './use-unknowns.ts'
import { Weighing } from './Weighing.tsx'

const Shared = (props: { synergy: Synergy }) => {
  const { t } = useLanguage()
  const { sharedThemes, sharedMotivations } = props.synergy
  if (sharedThemes.length === 0 && sharedMotivations.length === 0) return null
  return (
    <div className={styles.shared}>
      {sharedThemes.length ? (
        <div>
          <h3 className={styles.small}>{t.synergies.sharedThemes}</h3>
          <ThemeChips themes={sharedThemes} />
        </div>
      ) : null}
      {sharedMotivations.length ? (
        <div>
          <h3 className={styles.small}>{t.synergies.sharedMotivations}</h3>
          <ul>
            {sharedMotivations.map((one) => (
              <li key={one.id}>
                <NodeLink kind="MOTIVATION" id={one.id} title={one.text} language={one.language} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}

const Unknowns = (props: { synergy: Synergy; organisationId: string }) => {
  const { t, format } = useLanguage()
  const unknowns = useUnknowns(props.synergy.unknowns, props.organisationId)
  const { lastConfirmedOn } = props.synergy
  if (unknowns.length === 0 && !lastConfirmedOn) return null
  return (
    <p className={styles.unknown}>
      {unknowns.length ? (
        <>
          <strong>{t.synergies.unknown}:</strong> {format.list(unknowns)}.{' '}
        </>
      ) : null}
      {lastConfirmedOn ? t.synergies.confirmed(format.date(lastConfirmedOn)) : null}
    </p>
  )
}

/** A synergy as it speaks: with whom, why, what each side wins, what is not known, and a light first step. */
export const SynergyCard = (props: { synergy: Synergy; organisationId: string }) => {
  const { t } = useLanguage()
  const { synergy, organisationId } = props
  const sentence = useSentence()(synergy)
  const hasGains = synergy.youGain.length + synergy.theyGain.length > 0
  return (
    <article className={styles.card} data-level={synergy.level}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          <span className={styles.and}>{t.synergies.you}</span>{' '}
          <Link to={pathOf('ORGANISATION', synergy.organisation.id)}>{synergy.organisation.name}</Link>
        </h2>
        <div className={styles.tags}>
          <Tag look={synergy.level === 'GOOD' ? 'strong' : 'line'}>{t.kinds.level[synergy.level]}</Tag>
          {synergy.mutual ? <Tag look="fill">{t.synergies.mutual}</Tag> : null}
          {synergy.bridge ? <Tag look="fill">{t.synergies.bridge}</Tag> : null}
          <span className={styles.kind}>
            <KindMark kind="ORGANISATION" /> {t.kinds.organisationKind[synergy.organisation.kind]}
          </span>
        </div>
      </header>
      <p className={styles.sentence}>{sentence}</p>
      {hasGains ? (
        <div className={styles.gains}>
          <GainList title={t.synergies.youWin} gains={synergy.youGain} side="you" />
          <GainList title={t.synergies.theyWin} gains={synergy.theyGain} side="they" />
        </div>
      ) : null}
      <ReasonList reasons={synergy.reasons} isAlone={!hasGains && !synergy.known} />
      <Unknowns synergy={synergy} organisationId={organisationId} />
      <Shared synergy={synergy} />
      {synergy.path.length ? (
        <div>
          <h3 className={styles.small}>{t.synergies.path}</h3>
          <PathChain steps={synergy.path} />
        </div>
      ) : null}
      <Weighing contributions={synergy.contributions} words={t.synergies.part} />
      <MaySpeak organisationId={organisationId}>
        <SynergyActions synergy={synergy} organisationId={organisationId} />
      </MaySpeak>
    </article>
  )
}
