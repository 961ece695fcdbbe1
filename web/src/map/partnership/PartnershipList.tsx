import { useState } from 'react'
import { Link } from 'react-router'
import { Content } from '../../language/Content.tsx'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { pathOf, synergiesPathOf } from '../../routes-of.ts'
import { Button } from '../../ui/Button.tsx'
import { type Column, Table } from '../../ui/Table.tsx'
import { type Hidden, showsLine, showsOrganisation } from './filter.ts'
import { FamilyMark } from './Legend.tsx'
import type { Look } from './look.ts'
import { type Line, type Organisation, otherEnd, type PartnershipMap } from './model.ts'
import styles from './PartnershipList.module.css'
import { countThings } from './sentence.ts'

const firstShown = 60
const moreShown = 200

interface ListProps {
  readonly map: PartnershipMap
  readonly look: Look
  readonly hidden: Hidden
  readonly focus: Organisation | null
  readonly suggestions: boolean
  readonly onFocus: (organisation: Organisation) => void
}

const OrganisationName = (props: { one: Organisation } & Pick<ListProps, 'look' | 'onFocus'>) => {
  const { t } = useLanguage()
  const { one, look, onFocus } = props
  return (
    <span className={styles.name}>
      <FamilyMark family={one.family} look={look} />
      <span>
        <Link to={pathOf('ORGANISATION', one.id)} dir="auto">
          {one.name}
        </Link>
        {one.holder ? <span className="quiet small"> · {t.partnership.list.holds}</span> : null}
      </span>
      <button
        type="button"
        className={styles.show}
        onClick={() => onFocus(one)}
        aria-label={t.partnership.list.show(one.name)}
      >
        {t.partnership.list.partners}
      </button>
    </span>
  )
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
      <h2>{t.partnership.said.focus(focus.name, focus.partners, countThings(map, focus))}</h2>
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

const GroupList = ({ map }: ListProps) => {
  const { t } = useLanguage()
  return (
    <>
      <h2>{t.partnership.list.groups}</h2>
      <ul className={styles.groups}>
        {map.answer.groups.map(({ name, covered, things, members }) =>
          members === 0 ? null : (
            <li key={name.join(' ')}>
              <strong>{name.join(' · ')}</strong>
              <span className="quiet small">
                {[t.partnership.list.members(members), covered > 0 ? t.partnership.list.covered(covered, things) : '']
                  .filter(Boolean)
                  .join(' · ')}
              </span>
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
  const { map, hidden, focus, suggestions } = props
  const [shown, setShown] = useState(firstShown)
  const rows = map.organisations.filter((one) => showsOrganisation(hidden, one)).sort((a, b) => b.partners - a.partners)
  const groupName = ({ group }: Organisation) => map.answer.groups[group]?.name.join(' · ') ?? t.partnership.list.none
  const columns: Column<Organisation>[] = [
    {
      key: 'name',
      title: t.partnership.list.organisation,
      cell: (one) => <OrganisationName one={one} {...props} />,
      value: ({ name }) => name,
    },
    {
      key: 'kind',
      title: t.partnership.list.kind,
      cell: ({ kind }) => t.kinds.organisationKind[kind],
      value: ({ kind }) => t.kinds.organisationKind[kind],
      extra: true,
    },
    { key: 'group', title: t.partnership.list.group, cell: groupName, value: groupName },
    {
      key: 'partners',
      title: t.partnership.list.partners,
      cell: ({ partners }) => partners,
      value: ({ partners }) => partners,
    },
    {
      key: 'things',
      title: t.partnership.list.things,
      cell: (one) => countThings(map, one),
      value: (one) => countThings(map, one),
      extra: true,
    },
  ]
  return (
    <div className="stack">
      {focus ? <FocusList {...props} focus={focus} /> : null}
      {suggestions ? <SuggestionList {...props} /> : null}
      <h2>{t.partnership.list.title}</h2>
      <Table caption={t.partnership.list.title} columns={columns} rows={rows} most={shown} keyOf={({ id }) => id} />
      {rows.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + moreShown)}>
            {t.partnership.list.more(Math.min(moreShown, rows.length - shown))}
          </Button>
        </div>
      ) : null}
      {map.answer.groups.length > 0 ? <GroupList {...props} /> : null}
    </div>
  )
}
