import { useState } from 'react'
import { Link } from 'react-router'
import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { kindOfType, pathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { download } from '../ui/download.ts'
import { Facts } from '../ui/Facts.tsx'
import { useLive } from '../ui/Live.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { valueIn } from '../ui/words.ts'
import { SignInLink } from '../viewer/SignInLink.tsx'
import { AboutMeQuery, SayWhoMutation } from './queries.ts'

type About = NonNullable<ResultOf<typeof AboutMeQuery>['aboutMe']>
type Row = About['rows'][number]

/** So many of each part stand on the page; all of them are in the file. */
const shownAtMost = 20

const moment = /^\d{4}-\d\d-\d\d(T|$)/

const StoredRow = ({ row }: { row: Row }) => {
  const { t, format } = useLanguage()
  const kind = kindOfType(row.label)
  const shownAs = (name: string, value: string): string => {
    if (moment.test(value)) return format.date(value)
    const level = valueIn(t.visibility.levels, value.toUpperCase())
    const words = {
      role: t.accounts.roles[value.toUpperCase()],
      way: t.privacy.ways[value],
      visibility: level && t.visibility.levels[level],
    }
    return words[name as keyof typeof words] ?? value
  }
  return (
    <li className="stack">
      <Facts
        facts={row.facts.map(({ name, value }) => ({
          name: t.privacy.names[name] ?? name,
          value: shownAs(name, value),
        }))}
      />
      {kind && row.id ? <Link to={pathOf(kind, row.id)}>{t.kinds.one[kind]}</Link> : null}
    </li>
  )
}

const Parts = ({ rows }: { rows: readonly Row[] }) => {
  const { t, format } = useLanguage()
  const parts = [...new Set(rows.map(({ part }) => part))]
  return parts.map((part) => {
    const own = rows.filter((row) => row.part === part)
    return (
      <Section key={part} title={t.privacy.parts[part].name} count={format.count(own.length)}>
        <ul className="stack">
          {own.slice(0, shownAtMost).map((row, at) => (
            // The rows have no name of their own, and do not move.
            <StoredRow key={row.id ?? `${part}.${at}`} row={row} />
          ))}
        </ul>
        {own.length > shownAtMost ? <p className="quiet">{t.privacy.more(own.length - shownAtMost)}</p> : null}
      </Section>
    )
  })
}

/** Says which of the colleagues one is, so that what is stored about that person counts as one's own. */
const SayWho = ({ colleagues }: { colleagues: About['colleagues'] }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(SayWhoMutation)
  const [id, setId] = useState('')
  const say = async () => {
    const { end } = await change({ personId: id })
    notify(end === 'done' ? t.privacy.saidWho : t.states.failed)
  }
  return (
    <Section title={t.privacy.who} lead={t.privacy.whoLead}>
      <div className="row">
        <select aria-label={t.privacy.who} value={id} onChange={(event) => setId(event.target.value)}>
          <option value="" />
          {colleagues.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <Button busy={busy} disabled={id === ''} onClick={() => void say()}>
          {t.privacy.thatIsMe}
        </Button>
      </div>
    </Section>
  )
}

/** Everything that is stored about the one who is signed in, as a page and as a file. */
const AboutMePage = () => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: AboutMeQuery, variables: {}, types: ['Session', 'Account'] })
  const save = (about: About) => {
    const things = about.rows.map(({ part, label, id, facts }) => ({
      part,
      label,
      id,
      ...Object.fromEntries(facts.map(({ name, value }) => [name, value])),
    }))
    download(new Blob([JSON.stringify(things, null, 2)], { type: 'application/json' }), 'mellanrum-om-mig.json')
  }
  return (
    <Shown answer={answer} lines={8}>
      {({ aboutMe }) =>
        aboutMe ? (
          <Page
            title={t.privacy.title}
            lead={<p>{t.privacy.lead}</p>}
            actions={
              <>
                <Button look="strong" onClick={() => save(aboutMe)}>
                  {t.privacy.download}
                </Button>
                <ButtonLink look="quiet" to="/om-mig/ta-bort">
                  {t.privacy.removal.open}
                </ButtonLink>
              </>
            }
          >
            <Parts rows={aboutMe.rows} />
            {aboutMe.colleagues.length > 0 && !aboutMe.rows.some(({ part }) => part === 'PERSON') ? (
              <SayWho colleagues={aboutMe.colleagues} />
            ) : null}
            <p>
              <Link to="/personuppgifter">{t.about.pages.personuppgifter.title}</Link>
            </p>
          </Page>
        ) : (
          <Page title={t.privacy.title} lead={<p>{t.privacy.notSignedIn}</p>}>
            <SignInLink />
          </Page>
        )
      }
    </Shown>
  )
}

export default AboutMePage
