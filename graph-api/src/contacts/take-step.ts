import type { Graph } from '../database/graph.ts'
import type { NoticeKind } from '../outbox/model.ts'
import { notify } from '../outbox/notify.ts'
import { daysAfter } from '../shared/days.ts'
import { NotAllowedError, NotFoundError, parseInput } from '../shared/errors.ts'
import { isId } from '../shared/ids.ts'
import { type ContactStep, mayInContact } from '../shared/rights.ts'
import { type AnswerInput, answerInput } from './model.ts'
import { answered, contactDays, problem, stepsOf } from './rules.ts'
import { changeContact, holdContact, passToColleague } from './statements.ts'

/** Who is told of a step, and of what; `time` tells two of the same step apart. */
interface Telling {
  readonly kind: NoticeKind
  readonly side: 'asking' | 'asked'
  readonly time?: string
}
type Write = (given: { id: string; today: string }) => Record<string, unknown>

/** Takes a step in a contact, held against others meanwhile, where it is left and the viewer may. */
async function takeStep(
  graph: Graph,
  options: { id: string; step: ContactStep; changes: Write; personId?: string; tells?: Telling },
) {
  const { id, step, changes, personId, tells } = options
  const { role } = graph.viewer
  return graph.write(async (transaction) => {
    const [held] = isId(id) ? await transaction.run(holdContact, { id }) : []
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
    await transaction.run(changeContact, { id, changes: changes({ id, today }) })
    const onBehalfOf = step === 'broker' ? [] : [step === 'answer' || step === 'pass' ? held.askedId : held.askingId]
    await transaction.record([{ type: `contact.${past[step]}`, subjectId: id, onBehalfOf }])
    if (tells) {
      const { kind, side, time } = tells
      const [toId, byId] = side === 'asked' ? [held.askedId, held.askingId] : [held.askingId, held.askedId]
      await notify(transaction, { kind, subjectId: id, to: [toId], byId, ...(time && { time }) })
    }
    return id
  })
}

/** As the record of changes names the steps. It never tells which answer was given. */
const past = {
  answer: 'answered',
  pass: 'passed',
  remind: 'reminded',
  withdraw: 'withdrawn',
  broker: 'brokered',
} as Readonly<Record<ContactStep, string>>

/**
 * Answers for the asked organisation: yes, not now (until a day), or no.
 * @throws InputError, NotFoundError, NotAllowedError
 */
export function answerContact(graph: Graph, input: AnswerInput): Promise<string> {
  const { id, answer, ...given } = parseInput(answerInput, input)
  return takeStep(graph, {
    ...{ id, step: 'answer', changes: ({ today }) => answered(answer, given, today) },
    // A no may become a yes: that is told too.
    tells: { kind: 'contact_answered', side: 'asking', time: answer },
  })
}

const passed = (personId: string): Telling => ({ kind: 'contact_passed', side: 'asked', time: personId })

/**
 * Hands the question to a colleague at the asked organisation, who sees whom it was passed to.
 * @throws InputError that names `personId` where the person does not work there; NotFoundError, NotAllowedError
 */
export function passContact(graph: Graph, options: { id: string; personId: string }): Promise<string> {
  return takeStep(graph, { ...options, step: 'pass', changes: () => ({}), tells: passed(options.personId) })
}

/**
 * Reminds the asked organisation, once: after that the question stays as it is.
 * @throws InputError that names `id` where it is too early or was done; NotFoundError, NotAllowedError
 */
export function remindContact(graph: Graph, id: string): Promise<string> {
  const changes: Write = ({ today }) => ({
    remindedOn: today,
    turnSince: today,
    silentFrom: daysAfter(today, contactDays.silentAfter),
  })
  return takeStep(graph, { id, step: 'remind', changes, tells: { kind: 'contact_reminded', side: 'asked' } })
}

/**
 * Takes a question back before it was answered; how the asking side is reached is forgotten.
 * @throws InputError, NotFoundError, NotAllowedError
 */
export function withdrawContact(graph: Graph, id: string): Promise<string> {
  const changes: Write = ({ today }) => ({ status: 'withdrawn', turnSince: today, askingReach: null })
  return takeStep(graph, { id, step: 'withdraw', changes })
}

/**
 * Sends a question on that waited for a coordinator.
 * @throws InputError, NotFoundError, NotAllowedError
 */
export function brokerContact(graph: Graph, id: string): Promise<string> {
  const changes: Write = ({ today }) => ({
    status: 'asked',
    turnSince: today,
    silentFrom: daysAfter(today, contactDays.silentAfter),
  })
  return takeStep(graph, { id, step: 'broker', changes, tells: { kind: 'contact_asked', side: 'asked' } })
}
