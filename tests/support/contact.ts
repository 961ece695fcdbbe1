import { daysAfter } from '@mellanrum/graph-api/shared/days'
import { newId } from '@mellanrum/graph-api/shared/ids'
import { type Viewer, viewerOf } from '@mellanrum/graph-api/shared/viewer'
import { ask, asViewer, coordinator } from './api.ts'
import { currentDay } from './current-day.ts'
import { runDirectly } from './hidden-world.ts'
import { makers } from './makers.ts'
import { done, mutate } from './mutate.ts'
import { partnerOf } from './partner.ts'

export let asking = ''
export let asked = ''
export let askingPartner: Viewer
export let askedPartner: Viewer
export let stranger: Viewer
export const today = currentDay()

/** Makes two organisations that somebody signs in for, and a third one’s people: before each test. */
export async function makeSides(): Promise<void> {
  asking = (await makers.Organisation?.()) ?? ''
  asked = (await makers.Organisation?.()) ?? ''
  const third = (await makers.Organisation?.()) ?? ''
  const viewers = [asking, asked, third].map((id) =>
    viewerOf('partner', { accountId: newId('acc'), organisationIds: [id] }),
  )
  ;[askingPartner, askedPartner, stranger] = viewers as [Viewer, Viewer, Viewer]
  await partnerOf(asked)
}

export const wish = (more: Record<string, unknown> = {}) => ({
  input: { askingId: asking, askedId: asked, message: 'Hej', reach: 'Ada, ada@example.org', ...more },
})
export const askFor = (more: Record<string, unknown> = {}, selection = 'id status') =>
  asViewer(askingPartner, () => done<{ id: string; status: string }>('askForContact', wish(more), selection))

/** As a coordinator asks in the asking side's name. */
export const propose = () =>
  asViewer(coordinator, () => done<{ id: string; status: string }>('askForContact', wish({ reach: null })))

export const fields =
  'id status turn side steps askingReach askedReach remindedOn restsUntil about { id } colleague { id }'
export interface Contact {
  readonly id: string
  readonly status: string
  readonly turn: string
  readonly side: string | null
  readonly steps: string[]
  readonly askingReach: string | null
  readonly askedReach: string | null
  readonly restsUntil: string | null
  readonly about: { id: string }[]
  readonly colleague: { id: string } | null
}
export const see = (viewer: Viewer, id: string) =>
  asViewer(viewer, () =>
    ask<{ contact: Contact | null }>(`query ($id: ID!) { contact(id: $id) { ${fields} } }`, { id }),
  )
export const listOf = async (viewer: Viewer, state: string, organisationId?: string) => {
  const { contacts } = await asViewer(viewer, () =>
    ask<{ contacts: { nodes: { id: string }[]; totalCount: number } }>(
      'query ($state: ContactState, $organisationId: ID) { contacts(state: $state, organisationId: $organisationId, first: 50) { totalCount nodes { id } } }',
      { state, organisationId },
    ),
  )
  return contacts.nodes.map(({ id }) => id)
}
export const step = (viewer: Viewer, name: string, values: Record<string, unknown>) =>
  asViewer(viewer, () => mutate(name, values, '__typename'))
/** As if it had been asked so many days ago. */
export const age = (id: string, days: number) =>
  runDirectly(
    'MATCH (c:Contact {id: $id}) SET c.askedOn = $day, c.turnSince = $day, c.silentFrom = $silentFrom RETURN c.id',
    { id, day: daysAfter(today, -days), silentFrom: daysAfter(today, 30 - days) },
  )
