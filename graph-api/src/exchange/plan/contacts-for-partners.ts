import type { Entity } from './entities.ts'

/**
 * How to reach an organisation is for the partners until somebody says otherwise: a list of members was not written to be
 * published. One that shows an e-mail address or a phone number already keeps who sees it; one that has shown none has not
 * chosen, and what a file adds is for the partners.
 */
export function keepContactsForPartners(entities: readonly Entity[]): void {
  for (const entity of entities) {
    const { kind, known, fields } = entity
    if (kind !== 'organisation' || !known || (!fields.email && !fields.phone)) continue
    if (known.values.email || known.values.phone || known.values.contactVisibility === 'network') continue
    entity.fields = { ...fields, contactVisibility: 'network' }
  }
}
