import { useLanguage } from '../language/LanguageContext.tsx'
import type { Synergy } from './queries.ts'
import styles from './SynergiesPage.module.css'
import { SynergyCard } from './SynergyCard.tsx'

/** The list holds some more, which move up as others are put aside. */
const mostFresh = 10

const Cards = (props: { synergies: readonly Synergy[]; organisationId: string }) => (
  <ol className={styles.cards}>
    {props.synergies.map((synergy) => (
      <li key={synergy.organisation.id} id={synergy.organisation.id}>
        <SynergyCard synergy={synergy} organisationId={props.organisationId} />
      </li>
    ))}
  </ol>
)

/** Synergies in their order: those that may fit, those one works with already, and folded away those that are far-fetched. */
export const SynergyList = (props: { synergies: readonly Synergy[]; organisationId: string }) => {
  const { t } = useLanguage()
  const { synergies, organisationId } = props
  const known = synergies.filter((one) => one.known)
  const fresh = synergies.filter((one) => !one.known).slice(0, mostFresh)
  const clear = fresh.filter(({ level }) => level !== 'FAR_FETCHED')
  const farFetched = fresh.filter(({ level }) => level === 'FAR_FETCHED')
  return (
    <div className={styles.lists}>
      {clear.length ? <Cards synergies={clear} organisationId={organisationId} /> : null}
      {known.length ? (
        <section className={styles.lists}>
          <h2 className={styles.title}>{t.synergies.knownTitle}</h2>
          <Cards synergies={known} organisationId={organisationId} />
        </section>
      ) : null}
      {farFetched.length ? (
        <details className={styles.folded}>
          <summary>{t.synergies.farFetched(farFetched.length)}</summary>
          <p className="quiet">{t.synergies.farFetchedLead}</p>
          <Cards synergies={farFetched} organisationId={organisationId} />
        </details>
      ) : null}
    </div>
  )
}
