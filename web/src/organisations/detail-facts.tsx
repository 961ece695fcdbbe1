import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Messages } from '../language/sv.ts'
import { pathOf } from '../routes-of.ts'

interface Named {
  readonly id: string
  readonly name: string
}

interface Details {
  readonly shortNames: readonly string[]
  readonly organisationNumber: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly postalCode: string | null
  readonly externalIds: readonly string[]
  readonly otherPlaces: readonly Named[]
  readonly parent: Named | null
  readonly parts: readonly Named[]
}

const organisationLink = ({ id, name }: Named) => (
  <Link key={id} to={pathOf('ORGANISATION', id)}>
    {name}
  </Link>
)

const listed = (parts: readonly Named[]) =>
  parts.length > 0
    ? parts.flatMap((part, at) => (at === 0 ? [organisationLink(part)] : [', ', organisationLink(part)]))
    : null

/** What is known of an organisation besides what it is and does; what is not known is not shown. */
export const detailFacts = (t: Messages, details: Details): { name: string; value: ReactNode }[] => [
  { name: t.organisations.parent, value: details.parent ? organisationLink(details.parent) : null },
  { name: t.organisations.parts, value: listed(details.parts) },
  { name: t.organisations.otherPlaces, value: details.otherPlaces.map((place) => place.name).join(', ') || null },
  { name: t.organisations.shortNames, value: details.shortNames.join(', ') || null },
  { name: t.organisations.organisationNumber, value: details.organisationNumber },
  {
    name: t.organisations.email,
    value: details.email ? <a href={`mailto:${details.email}`}>{details.email}</a> : null,
  },
  { name: t.organisations.phone, value: details.phone },
  {
    name: t.organisations.address,
    value: [details.address, details.postalCode].filter(Boolean).join(', ') || null,
  },
  { name: t.organisations.externalIds, value: details.externalIds.join(', ') || null },
]
