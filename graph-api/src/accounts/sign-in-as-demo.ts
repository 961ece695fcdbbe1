import { InputError } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import type { Access } from './access.ts'
import { beginSession } from './begin-session.ts'
import { isDemoAllowed } from './demo-allowed.ts'
import type { AccountRole } from './model.ts'
import { countDemoThings, keepDemoAccount, readDemoPerson } from './statements.ts'

/** Whether one may step in as an invented person, just now and here. */
export async function findDemoAllowed({ graph, settings }: Access): Promise<boolean> {
  if (!isDemoAllowed({ ...settings, demoData: true })) return false
  const [row] = await graph.read(countDemoThings, {})
  return isDemoAllowed({ ...settings, demoData: (row?.found ?? 0) > 0 })
}

/**
 * Steps in as an invented person of a role, with one press.
 * @returns the account's id
 * @throws InputError that names `role`, where this is not one's own machine with the invented partnership
 */
export async function signInAsDemo(access: Access, role: AccountRole): Promise<string> {
  if (!(await findDemoAllowed(access))) {
    const message = 'Invented persons can be used on your own machine alone, with the invented partnership.'
    throw new InputError([{ path: 'role', code: 'no_demo', message }])
  }
  const [person] = role === 'partner' ? await access.graph.read(readDemoPerson, {}) : []
  const [account] = await access.graph.write((transaction) =>
    transaction.run(keepDemoAccount, {
      id: newId('acc'),
      address: `${role}@example.org`,
      role,
      name: person?.name ?? null,
      organisationId: person?.organisationId ?? null,
    }),
  )
  if (!account) throw new Error('The account of an invented person could not be made')
  return beginSession(access, account.id, 'demo')
}
