import { type FormEvent, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { ChooseLevel } from '../forms/ChooseLevel.tsx'
import { Field, fieldId } from '../forms/Field.tsx'
import { longest } from '../forms/field-parts.ts'
import { SimilarNames } from '../forms/SimilarNames.tsx'
import { useNewLevels } from '../forms/use-levels.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { pathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Page } from '../ui/Page.tsx'
import { type Draft, useDraft } from '../ui/use-draft.ts'
import { optionsOf } from '../ui/words.ts'
import { useMayCreate } from '../viewer/rights.tsx'
import styles from './NewcomersPage.module.css'
import { Rows } from './Rows.tsx'
import { emptyRow, levelOf, type NewcomerDraft, type Part, parts } from './rows.ts'
import { Suggestions } from './Suggestions.tsx'
import { type SavedRow, type SaveProblem, useSaveRows } from './use-save-rows.ts'

const beginning = (name: string): NewcomerDraft => ({
  name,
  kind: '',
  needs: [emptyRow('needs')],
  offers: [emptyRow('offers')],
  motivations: [emptyRow('motivations')],
  initiatives: [emptyRow('initiatives')],
  seenBy: {},
})

const useWords = () => {
  const { t } = useLanguage()
  return (code: string): string =>
    code === 'offline'
      ? t.states.offlineKept
      : code === 'failed'
        ? t.states.failedKept
        : (t.forms.problems[code] ?? t.forms.problems.other ?? '')
}

/** Who may see what a part says; nothing to choose for one who only tries it out. */
const SeenByPart = (props: { part: Part | 'organisation'; draft: Draft<NewcomerDraft> }) => {
  const { t } = useLanguage()
  const levels = useNewLevels()
  const { part, draft } = props
  if (!useMayCreate('ORGANISATION')) return null
  return (
    <ChooseLevel
      label={t.visibility.ask}
      spoken={part === 'organisation' ? t.kinds.one.ORGANISATION : t.newcomers[part].title}
      levels={levels}
      value={levelOf(draft.values, part, levels)}
      onChange={(level) => draft.set({ seenBy: { ...draft.values.seenBy, [part]: level } })}
    />
  )
}

/** Who one is, asked once. */
const WhoWeAre = (props: { draft: Draft<NewcomerDraft>; troubles: readonly SaveProblem[] }) => {
  const { t } = useLanguage()
  const wordFor = useWords()
  const { draft, troubles } = props
  const problemAt = (at: string) => {
    const trouble = troubles.find((one) => one.at === at)
    return trouble && wordFor(trouble.code)
  }
  return (
    <>
      <Field
        spec={{ name: 'name', label: t.newcomers.name, type: 'line', longest: longest.name, required: true }}
        value={draft.values.name}
        onChange={(value) => draft.set({ name: String(value) })}
        problem={problemAt('name')}
      />
      <SimilarNames kind="ORGANISATION" name={draft.values.name} />
      <Field
        spec={{
          name: 'kind',
          label: t.newcomers.kind,
          type: 'choice',
          options: optionsOf(t.kinds.organisationKind),
          required: true,
        }}
        value={draft.values.kind}
        onChange={(value) => draft.set({ kind: String(value) })}
        problem={problemAt('kind')}
      />
      <SeenByPart part="organisation" draft={draft} />
    </>
  )
}

const ToldSoFar = (props: { saved: readonly SavedRow[]; mine: ReturnType<typeof useMyOrganisation> }) => {
  const { t } = useLanguage()
  const { mine } = props
  if (props.saved.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby="berattat">
      <h2 id="berattat" className={styles.legend}>
        {t.newcomers.told}
      </h2>
      <NodeRows rows={props.saved} />
      {mine ? (
        <p>
          <Link to={pathOf('ORGANISATION', mine.id)}>{t.newcomers.ownPage(mine.name)}</Link>
        </p>
      ) : null}
    </section>
  )
}

/** A newcomer tells who they are, what they need, offer, are driven by and do, in one page; suggestions come beside it. */
const NewcomersPage = () => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const [address] = useSearchParams()
  const mine = useMyOrganisation()
  const [start] = useState(() => beginning(address.get('namn')?.slice(0, longest.name) ?? ''))
  const [organisationKey] = useState(() => crypto.randomUUID())
  const draft = useDraft<NewcomerDraft>('newcomers', start)
  const { tell, busy, saved, troubles } = useSaveRows(draft, mine, organisationKey)
  const wordFor = useWords()
  const [saves, setSaves] = useState(0)
  const mayTell = useMayCreate('ORGANISATION')
  const suggestions = useRef<HTMLElement>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const whole = await tell()
    if (whole) {
      setSaves((before) => before + 1)
      notify(t.newcomers.saved)
      suggestions.current?.focus()
      suggestions.current?.scrollIntoView({ block: 'nearest' })
    } else {
      // After the problems are on the page.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main [aria-invalid=true]')?.focus())
    }
  }
  const [first] = troubles
  return (
    <Page title={mine ? t.newcomers.titleFor(mine.name) : t.newcomers.title} lead={<p>{t.newcomers.lead}</p>} wide>
      <div className={styles.columns}>
        <form onSubmit={(event) => void submit(event)} noValidate className={styles.form}>
          {draft.restored ? (
            <div className={styles.restored}>
              <p>{t.forms.restored}</p>
              <Button small look="quiet" onClick={() => draft.clear()}>
                {t.forms.startOver}
              </Button>
            </div>
          ) : null}
          {mine ? null : <WhoWeAre draft={draft} troubles={troubles} />}
          {parts.map((part) => (
            <Rows
              key={part}
              part={part}
              rows={draft.values[part].length ? draft.values[part] : start[part]}
              troubles={troubles}
              wordFor={wordFor}
              onChange={(rows) => draft.set({ [part]: rows })}
              seenBy={<SeenByPart part={part} draft={draft} />}
            />
          ))}
          {first ? (
            <p role="alert" className={styles.problem}>
              {first.at === 'name' || first.at === 'kind' ? (
                <a href={`#${fieldId(first.at)}`}>{wordFor(first.code)}</a>
              ) : (
                wordFor(first.code)
              )}
            </p>
          ) : null}
          <div>
            {mayTell ? (
              <Button type="submit" look="strong" busy={busy}>
                {t.newcomers.save}
              </Button>
            ) : (
              <>
                <p>{t.newcomers.signInFirst}</p>
                <ButtonLink look="strong" to="/logga-in">
                  {t.accounts.signIn}
                </ButtonLink>
              </>
            )}
          </div>
        </form>
        <div className={styles.beside}>
          <Suggestions organisationId={mine?.id} told={draft.values} saves={saves} place={suggestions} />
          <ToldSoFar saved={saved} mine={mine} />
        </div>
      </div>
    </Page>
  )
}

export default NewcomersPage
