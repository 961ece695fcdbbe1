import { Link } from 'react-router'
import { Content } from '../../language/Content.tsx'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { pathOf, synergiesPathOf } from '../../routes-of.ts'
import { type Hidden, showsLine } from './filter.ts'
import type { Look } from './look.ts'
import { type Line, type Organisation, otherEnd, type PartnershipMap } from './model.ts'
import { OrganisationName } from './OrganisationName.tsx'
import { AskedOrganisations, DrawnOrganisations } from './OrganisationTable.tsx'
import styles from './PartnershipList.module.css'

interface ListProps {
  readonly map: PartnershipMap
  readonly look: Look
  readonly hidden: Hidden
  readonly focus: Organisation | null
  readonly suggestions: boolean
  readonly onFocus: (organisation: Pick<Organisation, 'id'>) => void
  /** Opens the group of an organisation, where the map is too large to be drawn whole. */
  readonly onOpen: ((id: string) => void) | null
}

/** What joins two, each a link. */
export const Things = (props: { line: Line }) => (
  <ul className={styles.things}>
    {props.line.things.map(({ id, kind, title, language }) => (
      <li key={id}>
        <Link to={pathOf(kind, id)}>
          <Content language={language}>{title}</Content>
        </Link>
      </li>
    ))}
  </ul>
)

const FocusList = (props: ListProps & { focus: Organisation }) => {
  const { t } = useLanguage()
  const { map, focus, hidden } = props
  const lines = (map.linesOf[focus.index] ?? []).filter((line) => showsLine(hidden, line))
  return (
    <>
      <h2>{t.partnership.said.focus(focus.name, focus.partners, focus.things)}</h2>
      <ul className={styles.partners}>
        {lines
          .toSorted((one, other) => other.things.length - one.things.length)
          .map((line) => (
            <li key={otherEnd(line, focus).id}>
              <OrganisationName one={otherEnd(line, focus)} {...props} />
              <Things line={line} />
            </li>
          ))}
      </ul>
    </>
  )
}

const SuggestionList = ({ map }: ListProps) => {
  const { t } = useLanguage()
  return (
    <>
      <h2>{t.partnership.list.suggestions}</h2>
      <ul className={styles.partners}>
        {map.suggested.map(({ a, b, strong }) => (
          <li key={`${a.id} ${b.id}`}>
            <Link to={synergiesPathOf(a.id)}>{`${a.name} – ${b.name}`}</Link>{' '}
            <span className="quiet small">{t.kinds.level[strong ? 'GOOD' : 'POSSIBLE']}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const GroupList = ({ map, onOpen }: ListProps) => {
  const { t } = useLanguage()
  return (
    <>
      <h2>{t.partnership.list.groups}</h2>
      <ul className={styles.groups}>
        {map.answer.groups.map(({ name, covered, things, members, hubId }) =>
          members === 0 ? null : (
            <li key={`${name.join(' ')} ${hubId}`}>
              <strong>{name.join(' ')}</strong>
              <span className="quiet small">
                {[t.partnership.list.members(members), covered > 0 ? t.partnership.list.covered(covered, things) : '']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {onOpen && hubId ? (
                <button type="button" className={styles.show} onClick={() => onOpen(hubId)}>
                  {t.partnership.list.open(name.join(' '))}
                </button>
              ) : null}
            </li>
          ),
        )}
      </ul>
    </>
  )
}

/** The equal of the picture in words: who, in which group, with how many; everything can be reached from here. */
export const PartnershipList = (props: ListProps) => {
  const { t } = useLanguage()
  const { map, focus, suggestions, onOpen } = props
  return (
    <div className="stack">
      {focus ? <FocusList {...props} focus={focus} /> : null}
      {suggestions ? <SuggestionList {...props} /> : null}
      <h2>{t.partnership.list.title}</h2>
      {onOpen ? <AskedOrganisations {...props} /> : <DrawnOrganisations {...props} />}
      {map.answer.groups.length > 0 ? <GroupList {...props} /> : null}
    </div>
  )
}
