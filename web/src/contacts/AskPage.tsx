import { type FormEvent, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { type FieldProblem, useChange } from '../client/use-change.ts'
import { Field } from '../forms/Field.tsx'
import styles from '../forms/FormPage.module.css'
import { ProblemSummary } from '../forms/ProblemSummary.tsx'
import { SeenBySentence } from '../forms/SeenBySentence.tsx'
import { type FieldSpec, isFilled, isTicked, pickedIn, textOf, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { hasEnded } from '../nodes/has-ended.ts'
import { Missing } from '../nodes/Missing.tsx'
import { contactPathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown, Skeleton } from '../ui/States.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useMayGiveContactDetails, useMayWrite } from '../viewer/rights.tsx'
import { nameOf, useViewer } from '../viewer/viewer.ts'
import { aboutIdsOf, draftOf } from './draft.ts'
import { AskedQuery, AskMutation, type Evidence, EvidenceQuery } from './queries.ts'
import { type ContactAddress, useAskingOrganisation, useContactAddress } from './use-contact-address.ts'

const fieldsOf = (t: Messages, { mayChoose, isOurs }: { mayChoose: boolean; isOurs: boolean }): FieldSpec[] => [
  ...(mayChoose
    ? [
        {
          name: 'askingId',
          label: t.contacts.from,
          hint: t.contacts.fromHint,
          type: 'nodes',
          kinds: ['ORGANISATION'],
          most: 1,
          required: true,
        } as const,
      ]
    : []),
  {
    name: 'message',
    label: t.contacts.message,
    hint: t.contacts.messageHint,
    type: 'text',
    longest: 4000,
    rows: 11,
    required: true,
  },
  ...(isOurs ? oursOf(t) : []),
]
/** What the asking side alone says. */
const oursOf = (t: Messages): FieldSpec[] => [
  { name: 'reach', label: t.contacts.reach, hint: t.contacts.reachHint, type: 'line', longest: 300, required: true },
  { name: 'throughCoordinator', label: t.contacts.throughCoordinator, type: 'check' },
]

interface FormProps {
  readonly asked: ContactAddress
  readonly name: string
  readonly own: Values
  readonly mayChoose: boolean
}

/** The form with what is known of the two; the evidence is read anew for another asking organisation. */
const Form = (props: FormProps & { evidence: Evidence; onAsking: (values: Values) => void }) => {
  const { t, language } = useLanguage()
  const { notify } = useLive()
  const navigate = useNavigate()
  const viewer = useViewer()
  const { asked, evidence, own } = props
  const { change, busy } = useChange(AskMutation)
  const account = viewer?.account
  const beginning: Values = {
    message: draftOf(t, asked.origin, evidence),
    reach: account ? `${nameOf(account)}, ${account.address}` : (evidence.asking?.email ?? ''),
    throughCoordinator: false,
  }
  const draft = useDraft<Values>(`contact.${asked.askedId}.${asked.about.join('.')}`, beginning)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [trouble, setTrouble] = useState('')
  const summary = useRef<HTMLDivElement>(null)
  const values: Values = { ...draft.values, ...own }
  const askingId = pickedIn(values, 'askingId')[0]?.id ?? ''
  const isOurs = useMayGiveContactDetails(askingId)
  const fields = fieldsOf(t, { mayChoose: props.mayChoose, isOurs })
  const wordFor = ({ code }: FieldProblem) =>
    t.contacts.problems[code] ?? t.forms.problems[code] ?? t.forms.problems.other ?? ''
  const show = (next: FieldProblem[]) => {
    setProblems(next)
    requestAnimationFrame(() => summary.current?.focus())
  }
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTrouble('')
    const missing = fields.filter(({ name, required }) => required && !isFilled(values[name]))
    if (missing.length > 0) return show(missing.map(({ name }) => ({ path: name, code: 'required', message: '' })))
    setProblems([])
    const outcome = await change({
      input: {
        askingId,
        askedId: asked.askedId,
        origin: asked.origin,
        aboutIds: aboutIdsOf(asked.origin, asked.about, evidence),
        message: textOf(values, 'message'),
        language: contentLanguageOf(language),
        reach: isOurs ? textOf(values, 'reach') : null,
        throughCoordinator: isOurs && isTicked(values, 'throughCoordinator'),
      },
    })
    if (outcome.end === 'done') {
      draft.clear(draft.changes)
      notify(isOurs ? t.contacts.sent : t.contacts.proposal.sent)
      return navigate(contactPathOf(outcome.value.id), { replace: true })
    }
    if (outcome.end === 'refused') return show(outcome.fields)
    if (outcome.end === 'denied') return setTrouble(t.states.denied)
    setTrouble(outcome.end === 'failed' && outcome.offline ? t.states.offlineKept : t.states.failedKept)
  }
  const between = evidence.contactBetween
  return (
    <>
      {between ? (
        <p className={styles.trouble} role="status">
          {t.contacts.already(props.name)} <Link to={contactPathOf(between.id)}>{t.contacts.see}</Link>
        </p>
      ) : null}
      <ProblemSummary ref={summary} problems={problems} fields={fields} wordFor={wordFor} />
      <form onSubmit={(event) => void send(event)} noValidate className={styles.form}>
        {fields.map((spec) => {
          const problem = problems.find(({ path }) => path.split('.').includes(spec.name))
          return (
            <Field
              key={spec.name}
              spec={spec}
              value={values[spec.name]}
              onChange={(value) =>
                spec.name === 'askingId' ? props.onAsking({ askingId: value }) : draft.set({ [spec.name]: value })
              }
              problem={problem && wordFor(problem)}
            />
          )
        })}
        {trouble ? (
          <p role="alert" className={styles.trouble}>
            {trouble}
          </p>
        ) : null}
        {isOurs ? null : <p className="small quiet">{t.contacts.proposal.hint}</p>}
        <SeenBySentence seenBy="CONTACT" />
        <div className="row">
          <Button type="submit" look="strong" busy={busy}>
            {t.contacts.send}
          </Button>
          <Button look="quiet" onClick={() => navigate(-1)}>
            {t.states.cancel}
          </Button>
        </div>
      </form>
    </>
  )
}

const WithEvidence = (props: Omit<FormProps, 'own' | 'mayChoose'>) => {
  const viewer = useViewer()
  const preset = useAskingOrganisation(props.asked)
  const [chosen, setChosen] = useState<Values | undefined>(undefined)
  const own = chosen ?? preset
  const { asked } = props
  const [theirsId = '', oursId = ''] = asked.about
  const askingId = pickedIn(own, 'askingId')[0]?.id ?? ''
  const answer = useAnswer({
    query: EvidenceQuery,
    variables: { askingId, askedId: asked.askedId, theirsId, oursId },
    types: ['Contact'],
  })
  const mayChoose = viewer?.speaksForAll === true || (viewer?.organisations.length ?? 0) > 1
  return (
    <Shown answer={answer} lines={8}>
      {(evidence) => <Form {...props} own={own} mayChoose={mayChoose} evidence={evidence} onAsking={setChosen} />}
    </Shown>
  )
}

/** Asks another organisation for contact: a message that is begun from what the two have said. */
const AskPage = () => {
  const { t } = useLanguage()
  const asked = useContactAddress()
  const mayWrite = useMayWrite()
  const viewer = useViewer()
  const answer = useAnswer({ query: AskedQuery, variables: { askedId: asked.askedId } })
  if (!viewer) return <Skeleton />
  if (!mayWrite) return <Missing />
  return (
    <Shown answer={answer}>
      {({ organisation }) =>
        organisation && !hasEnded(organisation.endedOn) ? (
          <Page title={t.contacts.askTitle(organisation.name)} lead={<p>{t.contacts.askLead}</p>}>
            <WithEvidence asked={asked} name={organisation.name} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default AskPage
