import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Action,
  actions,
  type ContactStep,
  contactSteps,
  isAllowed,
  mayInContact,
  type Ownership,
  ownerships,
  type RightsKind,
  rightsKinds,
} from './shared/rights.ts'
import { levelsOf, type Role } from './shared/viewer.ts'

const roles: readonly Role[] = ['visitor', 'participant', 'partner', 'coordinator', 'administrator']
const verbs: Readonly<Record<Action, string>> = {
  create: 'add',
  change: 'change and end',
  speak: 'speak for: judge, support, confirm, commit',
}
const words: Readonly<Record<Ownership, string>> = { own: 'own', others: 'others’', nobodys: 'nobody’s' }

/** Whose things of a kind a role may do something with: `own`, `all`, or `–`. */
function cell(role: Role, action: Action, kind: RightsKind): string {
  const allowed = ownerships.filter((ownership) => isAllowed({ role, action, kind, ownership }))
  if (allowed.length === ownerships.length) return 'all'
  return allowed.map((ownership) => words[ownership]).join(', ') || '–'
}

/** Which sides of a contact a role may speak for to take a step. */
function contactCell(role: Role, step: ContactStep): string {
  const sides = { isAsking: false, isAsked: false }
  if (mayInContact({ role, step, ...sides })) return 'all'
  const asking = mayInContact({ role, step, ...sides, isAsking: true })
  const asked = mayInContact({ role, step, ...sides, isAsked: true })
  return [asking ? 'asking side' : '', asked ? 'asked side' : ''].filter(Boolean).join(', ') || '–'
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

/** The rights of every role as a page, from the rules themselves. */
export function printRights(): string {
  const head = [row(['', ...roles]), row(['---', ...roles.map(() => '---')])]
  const sees = (level: 'everyone' | 'network') =>
    row([level, ...roles.map((role) => (levelsOf(role).includes(level) ? 'yes' : '–'))])
  const seen = [
    ...head,
    sees('everyone'),
    sees('network'),
    row(['gathering', ...roles.map(() => 'who is in it')]),
    row(['me', ...roles.map(() => 'who wrote it')]),
  ]
  const done = actions.flatMap((action) => [
    `### Who may ${verbs[action]}`,
    '',
    ...head,
    ...rightsKinds.map((kind) => row([kind, ...roles.map((role) => cell(role, action, kind))])),
    '',
  ])
  return [
    '# Who may see and do what',
    '',
    'Printed from the rules (`graph-api/src/shared/rights.ts`, `viewer.ts`) by `pnpm rights`; every cell is tested through the API.',
    '`own`: written by the account itself, or of an organisation it speaks for. A visitor’s own is what an account wrote that speaks for',
    'nobody; who has not signed in has nothing of their own. What is not seen cannot be changed, and is answered as if it were not there.',
    '',
    '## Who sees what is written at a level',
    '',
    ...seen,
    '',
    '## Who may do what',
    '',
    ...done,
    '## Who may do what with a contact',
    '',
    'A contact is between the organisation that asks and the one that is asked; nobody else knows of it. How the people of the other',
    'side are reached is seen after a yes alone, and by the two sides alone: a coordinator who sends a question on learns that it was',
    'answered, not how anybody is reached. What coordinators ask in a side’s name waits until that',
    'side itself says yes (`agree`), and nobody else says how a side is reached (`say_reach`).',
    '',
    ...head,
    ...contactSteps.map((step) => row([step, ...roles.map((role) => contactCell(role, step))])),
    '',
  ].join('\n')
}

if (process.argv[1]?.endsWith('print-rights.ts')) {
  writeFileSync(join(import.meta.dirname, '..', '..', 'docs', 'rights.md'), printRights())
}
