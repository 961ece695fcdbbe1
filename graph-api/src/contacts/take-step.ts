import type { Graph } from '../database/graph.ts'
import type { NoticeKind } from '../outbox/model.ts'
import { notify } from '../outbox/notify.ts'
import { daysAfter } from '../shared/days.ts'
import { NotAllowedError, NotFoundError, parseInput } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { type ContactStep, mayInContact } from '../shared/rights.ts'
import { type AgreeInput, type AnswerInput, agreeInput, answerInput } from './model.ts'
import { answered, contactDays, problem, sentAs, stepsOf } from './rules.ts'
import { changeContact, lockContact, passToColleague } from './statements.ts'

/** Who is told of a step, and of what; `time` tells two of the same step apart. */
interface Telling {
  readonly kind: NoticeKind
  readonly side: 'asking' | 'asked' | 'coordinators'
  readonly time?: string
}
/** What is known of a contact as a step in it is taken: whether anybody signs in for the asked side, and whether somebody of it acts. */
interface Known {
  readonly today: string
  readonly isHere: boolean
  readonly isForAsked: boolean
}
interface Step {
  readonly id: string
  readonly step: ContactStep
  readonly changes: (known: Known) => Record<string, unknown>
  readonly personId?: string
  readonly tells?: (known: Known) => Telling
}

/** Takes a step in a contact, held against others meanwhile, where it is left and the viewer may. */
async function takeStep(graph: Graph, options: Step) {
  const { id, step, changes, personId, tells } = options
  const { role } = graph.viewer
  return graph.write(async (transaction) => {
    const [held] = isId(id) ? await transaction.run(lockContact, { id }) : []
    if (!held) throw new NotFoundError(id)
    if (!mayInContact({ ...held, role, step })) throw new NotAllowedError()
    const { today } = transaction
    if (!stepsOf(held, { role, today }).includes(step)) {
      throw problem('id', 'not_left', 'This was done already, or it is too early. Read the contact again.')
    }
    if (personId) {
      const [passed] = await transaction.run(passToColleague, { id, personId })
      if (!passed)
        throw problem('personId', 'not_there', 'Choose somebody who works at the organisation that is asked.')
    }
    const isForAsked = mayInContact({ role, step: 'say_reach', isAsking: false, isAsked: held.isAsked })
    const known: Known = { today, isHere: held.isHere || role === 'local', isForAsked }
    await transaction.run(changeContact, { id, changes: changes(known) })
    const onBehalfOf = step === 'broker' ? [] : [step === 'answer' || step === 'pass' ? held.askedId : held.askingId]
    const type = step === 'answer' && !isForAsked ? 'contact.noted' : `contact.${past[step]}`
    await transaction.record([{ type, subjectId: id, onBehalfOf }])
    if (tells) {
      const { kind, side, time } = tells(known)
      const byId = side === 'asking' ? held.askedId : held.askingId
      const to = side === 'coordinators' ? side : [side === 'asking' ? held.askingId : held.askedId]
      await notify(transaction, { kind, subjectId: id, to, byId, ...(time && { time }) })
    }
    return id
  })
}

/**
 * As the record of changes names the steps; an answer that a coordinator notes is another, since its account did not say how
 * they are reached. It never tells which answer was given.
 */
const past = {
  agree: 'agreed',
  answer: 'answered',
  pass: 'passed',
  remind: 'reminded',
  withdraw: 'withdrawn',
  broker: 'brokered',
} as Readonly<Record<ContactStep, string>>

/**
 * Says yes for the asking organisation to a question that a coordinator proposes in its name, which is sent then.
 * @throws InputError, NotFoundError, NotAllowedError
 */
export function agreeToContact(graph: Graph, input: AgreeInput): Promise<string> {
  const { id, reach } = parseInput(agreeInput, input)
  return takeStep(graph, {
    ...{ id, step: 'agree' },
    changes: ({ today, isHere }) => ({
      ...sentAs(isHere ? 'asked' : 'with_coordinator', today),
      askedOn: today,
      askingReach: reach,
    }),
    tells: ({ isHere }) => tellingOfAsked(isHere),
  })
}

/** Who is told of a question that is asked: a coordinator where nobody signs in for the side that is asked. */
const tellingOfAsked = (isHere: boolean): Telling =>
  isHere ? { kind: 'contact_asked', side: 'asked' } : { kind: 'contact_to_broker', side: 'coordinators' }

/**
 * Answers for the asked organisation: yes, not now (until a day), or no. A coordinator may note their answer, not how they are reached.
 * @throws InputError, NotFoundError, NotAllowedError
 */
export function answerContact(graph: Graph, input: AnswerInput): Promise<string> {
  const { id, answer, ...given } = parseInput(answerInput, input)
  return takeStep(graph, {
    ...{ id, step: 'answer' },
    changes: ({ today, isForAsked }) => answered(answer, { ...given, isTheirs: isForAsked }, today),
    // A no may become a yes: that is told too.
    tells: () => ({ kind: 'contact_answered', side: 'asking', time: answer }),
  })
}

/**
 * Hands the question to a colleague at the asked organisation, who sees whom it was passed to.
 * @throws InputError that names `personId` where the person does not work there; NotFoundError, NotAllowedError
 */
export function passContact(graph: Graph, options: { id: string; personId: string }): Promise<string> {
  return takeStep(graph, {
    ...{ ...options, step: 'pass', changes: () => ({}) },
    tells: () => ({ kind: 'contact_passed', side: 'asked', time: options.personId }),
  })
}

/**
 * Reminds the asked organisation, once: after that the question stays as it is.
 * @throws InputError that names `id` where it is too early or was done; NotFoundError, NotAllowedError
 */
export function remindContact(graph: Graph, id: string): Promise<string> {
  const changes = ({ today }: Known) => ({
    remindedOn: today,
    turnSince: today,
    silentFrom: daysAfter(today, contactDays.silentAfter),
  })
  return takeStep(graph, { id, step: 'remind', changes, tells: () => ({ kind: 'contact_reminded', side: 'asked' }) })
}

/**
 * Takes a question back before it was answered; how the asking side is reached is forgotten.
 * @throws InputError, NotFoundError, NotAllowedError
 */
export function withdrawContact(graph: Graph, id: string): Promise<string> {
  const changes = ({ today }: Known) => ({ status: 'withdrawn', turnSince: today, askingReach: null })
  return takeStep(graph, { id, step: 'withdraw', changes })
}

/**
 * Sends a question on that waited for a coordinator.
 * @throws InputError, NotFoundError, NotAllowedError
 */
export function brokerContact(graph: Graph, id: string): Promise<string> {
  const changes = ({ today }: Known) => sentAs('asked', today)
  return takeStep(graph, { id, step: 'broker', changes, tells: () => tellingOfAsked(true) })
}
