import { type ExportLink, type ExportNetwork, type ExportThing, namesAt } from '../read-network.ts'

const context = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  mellanrum: 'urn:mellanrum:',
}

const types: Readonly<Record<string, string | string[]>> = {
  Organisation: ['schema:Organization', 'org:Organization'],
  Person: 'schema:Person',
  Initiative: 'schema:Project',
  Gathering: 'schema:Event',
  Place: 'schema:Place',
  Theme: 'skos:Concept',
  Need: 'schema:Demand',
  Offer: 'schema:Offer',
  Collaboration: 'org:OrganizationalCollaboration',
}

/** How each link is said, from the thing that has it. */
const predicates: Readonly<Record<string, string>> = {
  WORKS_AT: 'schema:worksFor',
  LOCATED_IN: 'schema:location',
  ALSO_IN: 'schema:location',
  ABOUT: 'schema:about',
  BROADER: 'skos:broader',
  PART_OF: 'schema:isPartOf',
  SUB_ORGANISATION_OF: 'org:subOrganizationOf',
  SEEKS: 'schema:seeks',
  MAKES_OFFER: 'schema:makesOffer',
  PARTY_TO: 'org:memberOf',
}

/** Linked data with schema.org, W3C ORG and SKOS; its context is in it, so nothing has to be fetched. Each thing carries its record besides. */
export function writeJsonLd(network: ExportNetwork): string {
  const bySource = new Map<string, ExportLink[]>()
  for (const link of network.links) bySource.set(link.from, [...(bySource.get(link.from) ?? []), link])
  const graph = network.things.map((thing) => {
    const links = bySource.get(thing.id) ?? []
    const record = { label: thing.label, properties: thing.properties, links }
    return {
      '@id': iri(thing.id),
      '@type': types[thing.label] ?? iri(thing.label),
      ...wordsOf(thing),
      ...linksOf(links, network.byId),
      ...ledBy(thing, network),
      // What the vocabularies have no words for, as a literal of JSON (JSON-LD 1.1, § 4.2.2): by it the import reads it back.
      'mellanrum:record': { '@type': '@json', '@value': record },
    }
  })
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`
}

const iri = (id: string) => `mellanrum:${id}`

function wordsOf({ label, name, properties }: ExportThing): Record<string, unknown> {
  const p = properties as Record<string, string | number | string[] | undefined>
  if (label === 'Theme') {
    const inLanguage = (language: string, values: unknown) =>
      [values ?? []].flat().map((value) => ({ '@value': value, '@language': language }))
    return {
      'skos:prefLabel': [...inLanguage('sv', p.labelSv), ...inLanguage('en', p.labelEn)],
      'skos:altLabel': [...inLanguage('sv', p.synonymsSv), ...inLanguage('en', p.synonymsEn)],
      ...(p.externalIds ? { 'skos:exactMatch': p.externalIds } : {}),
    }
  }
  const given: [string, unknown][] = [
    ['schema:name', name],
    ['schema:description', p.description ?? p.summary ?? (label === 'Need' || label === 'Offer' ? p.text : undefined)],
    ['schema:url', p.website],
    ['schema:email', p.email],
    ['schema:telephone', p.phone],
    ['schema:identifier', p.organisationNumber],
    ['schema:alternateName', [...[p.shortNames ?? []].flat(), ...[p.formerNames ?? []].flat()]],
    ['schema:startDate', p.startsAt ?? p.startsOn],
    ['schema:endDate', p.endsAt ?? p.endsOn],
    ['schema:latitude', p.latitude],
    ['schema:longitude', p.longitude],
  ]
  return Object.fromEntries(
    given.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}

function linksOf(links: readonly ExportLink[], byId: ExportNetwork['byId']): Record<string, unknown> {
  const said: Record<string, { '@id': string }[]> = {}
  for (const { type, to } of links) {
    const predicate = predicates[type]
    if (!predicate || !byId.has(to)) continue
    said[predicate] = [...(said[predicate] ?? []), { '@id': iri(to) }]
  }
  return said
}

function ledBy(thing: ExportThing, network: ExportNetwork): Record<string, unknown> {
  if (thing.label !== 'Initiative') return {}
  const names = [...namesAt(network, thing.id, ['LEADS'], 'in'), ...namesAt(network, thing.id, ['TAKES_PART_IN'], 'in')]
  return names.length > 0 ? { 'schema:member': names } : {}
}
