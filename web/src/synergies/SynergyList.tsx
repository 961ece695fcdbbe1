import { useLanguage } from '../language/LanguageContext.tsx'
import { DenseList, DenseName } from '../ui/DenseList.tsx'
import { useAfterFirstPaint } from '../ui/use-after-first-paint.ts'
import type { Synergy } from './queries.ts'
import styles from './SynergiesPage.module.css'
import { SynergyCard } from './SynergyCard.tsx'
import { useSentence } from './use-sentence.ts'

/** So many cards fill a first screen. */
const firstDrawn = 2
/** The list holds some more, which move up as others are put aside. */
const mostFresh = 10

interface Listed {
  synergies: readonly Synergy[]
  organisationId: string
  /** One line each, instead of a card. */
  dense: boolean
}

const Lines = (props: Omit<Listed, 'dense'>) => {
  const { t } = useLanguage()
  const sentenceOf = useSentence()
  const { synergies, organisationId } = props
  return (
    <DenseList
      rows={synergies.map((synergy) => ({
        id: synergy.organisation.id,
        parts: [
          <DenseName key="who" aside={t.kinds.organisationKind[synergy.organisation.kind]}>
            <span dir="auto">{synergy.organisation.name}</span>
          </DenseName>,
          sentenceOf(synergy),
        ],
        aside: t.kinds.level[synergy.level],
      }))}
      open={(id) => {
        const synergy = synergies.find(({ organisation }) => organisation.id === id)
        return synergy ? <SynergyCard synergy={synergy} organisationId={organisationId} /> : null
      }}
    />
  )
}

const Cards = (props: Omit<Listed, 'dense'>) => (
  <ol className={styles.cards}>
    {props.synergies.map((synergy) => (
      <li key={synergy.organisation.id} id={synergy.organisation.id}>
        <SynergyCard synergy={synergy} organisationId={props.organisationId} />
      </li>
    ))}
  </ol>
)

/** Synergies in their order: those that may fit, those one works with already, and folded away those that are far-fetched. */
export const SynergyList = (props: Listed) => {
  const { t } = useLanguage()
  const { synergies, organisationId } = props
  const rest = useAfterFirstPaint()
  const Some = props.dense ? Lines : Cards
  const known = synergies.filter((one) => one.known)
  const fresh = synergies.filter((one) => !one.known).slice(0, mostFresh)
  const clear = fresh.filter(({ level }) => level !== 'FAR_FETCHED')
  const farFetched = fresh.filter(({ level }) => level === 'FAR_FETCHED')
  return (
    <div className={styles.lists}>
      {clear.length ? (
        <Some synergies={rest ? clear : clear.slice(0, firstDrawn)} organisationId={organisationId} />
      ) : null}
      {rest && known.length ? (
        <section className={styles.lists}>
          <h2 className={styles.title}>{t.synergies.knownTitle}</h2>
          <Some synergies={known} organisationId={organisationId} />
        </section>
      ) : null}
      {rest && farFetched.length ? (
        <details className={styles.folded}>
          <summary>{t.synergies.farFetched(farFetched.length)}</summary>
          <p className="quiet">{t.synergies.farFetchedLead}</p>
          <Some synergies={farFetched} organisationId={organisationId} />
        </details>
      ) : null}
    </div>
  )
}
