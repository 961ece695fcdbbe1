import { useLanguage } from '../language/LanguageContext.tsx'
import { newPathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { MaySpeak } from '../viewer/rights.tsx'
import styles from './FewSuggestionsHelp.module.css'
import type { Answered } from './queries.ts'

/** A list shorter than this is quiet. */
export const fewSuggestions = 3

/** Where there is little or nothing to suggest: what would help, with the way to do it, and where to look meanwhile. */
export const FewSuggestionsHelp = (props: { organisation: NonNullable<Answered['organisation']>; found: number }) => {
  const { t } = useLanguage()
  const { organisation, found } = props
  const { helps } = t.synergies
  const [needs, offers] = [organisation.needs.totalCount, organisation.offers.totalCount]
  const forUs = `?for=${encodeURIComponent(organisation.id)}`
  const thin = needs < 2 || offers < 1
  return (
    <section className={styles.help}>
      <p>{found > 0 ? t.synergies.quiet : thin ? t.synergies.thin : t.synergies.none}</p>
      <MaySpeak organisationId={organisation.id}>
        <div className="row no-print">
          <ButtonLink look={needs < 2 ? 'strong' : 'plain'} to={`${newPathOf('NEED')}${forUs}`}>
            {needs === 0 ? helps.firstNeed : helps.need}
          </ButtonLink>
          <ButtonLink look={needs >= 2 && offers < 1 ? 'strong' : 'plain'} to={`${newPathOf('OFFER')}${forUs}`}>
            {offers === 0 ? helps.firstOffer : helps.offer}
          </ButtonLink>
        </div>
      </MaySpeak>
      {thin ? null : <p className="small quiet">{helps.words}</p>}
      {organisation.themes.nodes.length ? (
        <div>
          <p className="small">{helps.themes}:</p>
          <ThemeChips themes={organisation.themes.nodes} />
        </div>
      ) : null}
    </section>
  )
}
