import { type FormEvent, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { type Outcome, useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { optionsOf } from '../ui/words.ts'
import { leaveDevice } from '../viewer/clear-cache-and-reload.ts'
import { useViewer } from '../viewer/viewer.ts'
import { EffectQuery, RemoveMutation } from './queries.ts'

type Effect = NonNullable<ResultOf<typeof EffectQuery>['removalEffect']>
type Words = 'REMOVE' | 'KEEP'
interface Whose {
  readonly personId: string | null
  readonly address: string | null
}

const List = (props: { title: string; items: readonly (string | false)[] }) => {
  const items = props.items.filter((item) => item !== false)
  if (items.length === 0) return null
  return (
    <section className="stack" aria-label={props.title}>
      <h3>{props.title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}

/** What goes and what stays, for the choice as it stands. */
const Effects = ({ effect, words }: { effect: Effect; words: Words }) => {
  const { removal } = useLanguage().t.privacy
  const own = effect.words > 0 && removal.words(effect.words)
  return (
    <>
      <List
        title={removal.goes}
        items={[
          effect.account && removal.account,
          effect.person && removal.person,
          effect.hidden > 0 && removal.hidden(effect.hidden),
          effect.reaches > 0 && removal.reaches(effect.reaches),
          words === 'REMOVE' && own,
        ]}
      />
      <List
        title={removal.stays}
        items={[
          words === 'KEEP' && own,
          effect.shared > 0 && removal.shared(effect.shared),
          effect.events > 0 && removal.events(effect.events),
          removal.others,
        ]}
      />
    </>
  )
}

const Choosing = (props: { effect: Effect; whose: Whose }) => {
  const { t, language } = useLanguage()
  const { removal } = t.privacy
  const { notify } = useLive()
  const navigate = useNavigate()
  const { change, busy } = useChange(RemoveMutation)
  const [words, setWords] = useState<Words>('REMOVE')
  const [sure, setSure] = useState(false)
  const [trouble, setTrouble] = useState('')
  const { effect, whose } = props
  const say = (outcome: Outcome<unknown>) => {
    const code = outcome.end === 'refused' ? outcome.fields[0]?.code : undefined
    setTrouble((code && removal.problems[code]) || (outcome.end === 'denied' ? t.states.denied : removal.failed))
  }
  const act = async (event: FormEvent) => {
    event.preventDefault()
    setTrouble('')
    const outcome = await change({ words, ...whose })
    if (outcome.end !== 'done') return say(outcome)
    if (!whose.personId && !whose.address) return leaveDevice(language, '/')
    notify(removal.done)
    return navigate('/personer')
  }
  return (
    <form className="stack" onSubmit={(event) => void act(event)}>
      {effect.words > 0 ? (
        <fieldset className="stack">
          <legend>{removal.ask}</legend>
          {optionsOf(removal.choices).map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name="ord" checked={words === value} onChange={() => setWords(value)} /> {label}
            </label>
          ))}
        </fieldset>
      ) : null}
      <Effects effect={effect} words={words} />
      <label>
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} /> {removal.confirm}
      </label>
      {trouble ? <p role="alert">{trouble}</p> : null}
      <div className="row">
        <Button type="submit" look="strong" busy={busy} disabled={!sure}>
          {removal.press}
        </Button>
        <Button look="quiet" onClick={() => navigate(-1)}>
          {t.states.cancel}
        </Button>
      </div>
    </form>
  )
}

const Removal = ({ whose }: { whose: Whose }) => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: EffectQuery, variables: whose })
  return (
    <Shown answer={answer}>
      {({ removalEffect }) =>
        removalEffect ? (
          <Section title={t.privacy.removal.lead}>
            <Choosing effect={removalEffect} whose={whose} />
          </Section>
        ) : (
          <p role="alert">{t.privacy.removal.notThere}</p>
        )
      }
    </Shown>
  )
}

/** A coordinator names the account that asked to be removed. */
const ByAddress = (props: { onShow: (address: string) => void }) => {
  const { removal } = useLanguage().t.privacy
  const [address, setAddress] = useState('')
  const show = (event: FormEvent) => {
    event.preventDefault()
    props.onShow(address.trim())
  }
  return (
    <form className="row" onSubmit={show}>
      <label>
        {removal.byAddress}{' '}
        <input
          type="email"
          required
          maxLength={254}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <Button type="submit">{removal.show}</Button>
    </form>
  )
}

/** Removes an account and the person that it is, with what that does shown first: oneself, or on request as a coordinator. */
const RemovalPage = () => {
  const { t } = useLanguage()
  const viewer = useViewer()
  const [search] = useSearchParams()
  const [address, setAddress] = useState<string | null>(null)
  const personId = search.get('person')
  const isOther = personId !== null || search.has('annan')
  const whose: Whose = { personId, address }
  return (
    <Page title={isOther ? t.privacy.removal.titleOther : t.privacy.removal.title}>
      {isOther && !personId && viewer?.speaksForAll ? <ByAddress onShow={setAddress} /> : null}
      {isOther && !personId && !address ? null : <Removal key={address ?? ''} whose={whose} />}
    </Page>
  )
}

export default RemovalPage
