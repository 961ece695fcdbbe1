import { z } from 'zod'
import { bindPage } from '../database/bind-page.ts'
import { bindFragment, bindStatement } from '../database/statement.ts'
import { contactStatuses } from './model.ts'

export const lockTwo = bindStatement({
  file: 'contacts/lock-two',
  access: 'write',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ id: z.string(), isHere: z.boolean() }),
})
export const findEarlierContact = bindStatement({
  file: 'contacts/find-earlier-contact',
  access: 'read',
  parameters: z.object({ askingId: z.string(), askedId: z.string(), askedAfter: z.string() }),
  row: z.object({ id: z.string(), isOpen: z.boolean() }),
})
export const createContact = bindStatement({
  file: 'contacts/create-contact',
  access: 'write',
  parameters: z.object({
    id: z.string(),
    askingId: z.string(),
    askedId: z.string(),
    aboutIds: z.array(z.string()),
    properties: z.record(z.string(), z.unknown()),
  }),
  row: z.object({ id: z.string(), joined: z.array(z.string()) }),
})
export const lockContact = bindStatement({
  file: 'contacts/lock-contact',
  access: 'write',
  parameters: z.object({ id: z.string() }),
  row: z.object({
    status: z.enum(contactStatuses),
    askedOn: z.string(),
    remindedOn: z.string().nullable(),
    isAskedReached: z.boolean(),
    askingId: z.string(),
    askedId: z.string(),
    isAsking: z.boolean(),
    isAsked: z.boolean(),
    isHere: z.boolean(),
  }),
})
export const changeContact = bindStatement({
  file: 'contacts/change-contact',
  access: 'write',
  parameters: z.object({ id: z.string(), changes: z.record(z.string(), z.unknown()) }),
  row: z.object({ id: z.string() }),
})
export const passToColleague = bindStatement({
  file: 'contacts/pass-contact',
  access: 'write',
  parameters: z.object({ id: z.string(), personId: z.string() }),
  row: z.object({ id: z.string() }),
})

export const findContactById = bindFragment({ file: 'queries/contacts/find-contact' })
export const findContactOfTwo = bindFragment({ file: 'queries/contacts/find-contact-between' })
export const listAllContacts = bindPage('queries/contacts/list-contacts')
export const listContactsOf = bindPage('queries/contacts/list-contacts-of')

export const contactAsking = bindFragment({ file: 'fields/contacts/Contact.asking' })
export const contactAsked = bindFragment({ file: 'fields/contacts/Contact.asked' })
export const contactAbout = bindFragment({ file: 'fields/contacts/Contact.about' })
export const contactColleague = bindFragment({ file: 'fields/contacts/Contact.colleague' })
export const contactFacts = bindFragment({
  file: 'fields/contacts/Contact.facts',
  nodes: [],
  values: ['status', 'askedOn', 'remindedOn', 'isAskedReached', 'turn', 'isAsking', 'isAsked', 'isHere'],
})
export const contactDetails = bindFragment({
  file: 'fields/contacts/Contact.reach',
  nodes: [],
  values: ['asking', 'asked'],
})
export const synergyContact = bindFragment({ file: 'fields/contacts/Synergy.contact' })
