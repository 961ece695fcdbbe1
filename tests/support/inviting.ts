import { giveRole } from '@mellanrum/graph-api/accounts/give-role'
import { openGraph } from '@mellanrum/graph-api/database/graph'
import { program } from '@mellanrum/graph-api/shared/viewer'
import { expect, inject } from 'vitest'
import { testDriver } from './api.ts'
import { runDirectly } from './hidden-world.ts'
import { makers } from './makers.ts'
import { uniqueWord } from './mutate.ts'
import { openSignInServer, type TestBrowser, tokenOf, trySignIn } from './signing-in.ts'

export const server = openSignInServer()
export const graph = () => openGraph({ driver: testDriver(), database: inject('neo4j').database, viewer: program })
export const makeOrganisation = async () => (await makers.Organisation?.()) ?? ''
export const newAddress = () => `${uniqueWord()}@${uniqueWord()}.example.org`

export async function ask(browser: TestBrowser, address: string): Promise<void> {
  await browser.ask('mutation ($address: String!) { askSignIn(address: $address) { __typename } }', { address })
}

/** Signs in with an address that has an account or an invitation; answers how it ended. */
export async function signIn(address: string): Promise<TestBrowser> {
  const browser = server.openBrowser({ clientAddress: uniqueWord() })
  await ask(browser, address)
  const mail = server.mails.findLast((one) => one.address === address)
  expect(await trySignIn(browser, `signInByLink(token: "${tokenOf(mail)}")`)).toBe('done')
  return browser
}

/** Somebody of an organisation of their own. */
export async function colleague(): Promise<{ browser: TestBrowser; organisationId: string }> {
  const address = newAddress()
  await giveRole(graph(), { address, role: 'partner' })
  const organisationId = await makeOrganisation()
  await runDirectly(
    'MATCH (a:Account {address: $address}) MATCH (o:Organisation {id: $organisationId}) CREATE (a)-[:SPEAKS_FOR]->(o)',
    { address, organisationId },
  )
  return { browser: await signIn(address), organisationId }
}

export async function coordinator(): Promise<TestBrowser> {
  const address = newAddress()
  await giveRole(graph(), { address, role: 'coordinator' })
  return signIn(address)
}

/** Runs a mutation and says how it ended: its type, or the code of the problem. */
async function run(browser: TestBrowser, name: string, type: string, input: object): Promise<string> {
  const { data, errors } = await browser.ask<{ outcome: { __typename: string; fields?: { code: string }[] } }>(
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) { __typename ... on InputError { fields { code } } } }`,
    { input },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return (
    data.outcome.fields?.[0]?.code ?? (data.outcome.__typename.endsWith('Success') ? 'done' : data.outcome.__typename)
  )
}
export const invite = (browser: TestBrowser, input: object) =>
  run(browser, 'invite', 'InviteInput', { reason: 'Vi arbetar ihop', ...input })
export const join = (browser: TestBrowser, input: object) =>
  run(browser, 'askToJoin', 'AskToJoinInput', { name: 'Kim', ...input })

export async function call(browser: TestBrowser, text: string): Promise<string> {
  const { data } = await browser.ask<{ outcome: { __typename: string } }>(
    `mutation { outcome: ${text} { __typename } }`,
  )
  return data.outcome.__typename.endsWith('Success') ? 'done' : data.outcome.__typename
}

/** What was mailed to an address. */
export const mailsTo = (address: string) =>
  runDirectly('MATCH (m:Mail {address: $address}) RETURN m.subject AS subject, m.text AS text, m.key AS key', {
    address,
  })
/** The role and open invitations of whoever the browser is signed in as. */
export const invitedTo = async (browser: TestBrowser) =>
  (
    await browser.ask<{
      viewer: { role: string; invitations: { id: string; organisationId: string; reason: string }[] }
    }>('{ viewer { role invitations { id organisationId reason } } }')
  ).data.viewer
/** The invitations and requests to join that an organisation has. */
export const listed = async (browser: TestBrowser, organisationId: string) =>
  (
    await browser.ask<{
      invitations: { id: string; state: string }[]
      joinRequests: { id: string; address: string }[]
    }>(
      'query ($id: ID!) { invitations(organisationId: $id) { id state } joinRequests(organisationId: $id) { id address } }',
      { id: organisationId },
    )
  ).data
