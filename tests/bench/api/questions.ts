import { type idPrefixes, newId } from '@mellanrum/graph-api/shared/ids'
import type { Random } from '../graph/random.ts'
import { countOf, idOf } from '../graph/shapes.ts'

/** What is asked this time: the same of all. */
export interface Draw {
  readonly organisationId: string
  readonly initiativeId: string
  /** A moment in the middle of the list by date, and an id beside it. */
  readonly before: string
  readonly word: string
  readonly leadIds: readonly string[]
  readonly themeIds: readonly string[]
  readonly title: string
}

/** A question as each of the servers takes it, and what of its answer can be compared. */
export interface Question {
  readonly name: string
  readonly says: string
  body(server: string, draw: Draw): string
  /** Something that is equal where the answers are; undefined where there is none. */
  told(server: string, answer: never): unknown
}

type Titled = { title: string }
type Named = { name: string }
type Nodes<Node> = { nodes: Node[] }
const sorted = (words: readonly string[]) => [...new Set(words)].sort()

const q1: Question = {
  name: 'Q1',
  says: 'organisation, 20 initiatives, themes, partners',
  body: (server, { organisationId: id }) =>
    server === 'bare'
      ? JSON.stringify({ question: 'q1', id })
      : server === 'our'
        ? JSON.stringify({
            query: `query ($id: ID!) { organisation(id: $id) { name initiatives(first: 20, role: LEADS) { nodes { title status
              themes(first: 20) { nodes { labelSv } } organisations(first: 20) { nodes { name } } } } } }`,
            variables: { id },
          })
        : JSON.stringify({
            query: `query ($id: ID!) { organisations(where: { id: { eq: $id } }) { name leads(limit: 20, sort: [{ sortTitle: ASC }, { id: ASC }]) { title status
              themes(limit: 20) { labelSv } ledBy(limit: 20) { name } joinedBy(limit: 20) { name } } } }`,
            variables: { id },
          }),
  told(server, answer) {
    if (server === 'bare') {
      const { name, initiatives } = answer as Named & {
        initiatives: (Titled & { themes: string[]; partners: string[] })[]
      }
      return [name, initiatives.map((i) => [i.title, sorted(i.themes), sorted(i.partners)])]
    }
    if (server === 'our') {
      const { organisation } = (answer as { data: never }).data as {
        organisation: Named & {
          initiatives: Nodes<Titled & { themes: Nodes<{ labelSv: string }>; organisations: Nodes<Named> }>
        }
      }
      return [
        organisation.name,
        organisation.initiatives.nodes.map((i) => [
          i.title,
          sorted(i.themes.nodes.map(({ labelSv }) => labelSv)),
          sorted(i.organisations.nodes.map(({ name }) => name)),
        ]),
      ]
    }
    const { organisations } = (answer as { data: never }).data as {
      organisations: (Named & {
        leads: (Titled & { themes: { labelSv: string }[]; ledBy: Named[]; joinedBy: Named[] })[]
      })[]
    }
    return organisations.flatMap(({ name, leads }) => [
      name,
      leads.map((i) => [
        i.title,
        sorted(i.themes.map(({ labelSv }) => labelSv)),
        sorted([...i.ledBy, ...i.joinedBy].map((one) => one.name)),
      ]),
    ])
  },
}

const q2: Question = {
  name: 'Q2',
  says: '50 initiatives by date, keyset',
  body: (server, { before }) =>
    server === 'bare'
      ? JSON.stringify({ question: 'q2', before })
      : server === 'our'
        ? JSON.stringify({
            query: `query ($after: String) { initiatives(first: 50, after: $after, order: NEWEST) { nodes { id title status createdAt } } }`,
            variables: { after: Buffer.from(JSON.stringify([before, ''])).toString('base64url') },
          })
        : JSON.stringify({
            query: `query ($before: String) { initiatives(where: { createdAt: { lt: $before } }, sort: [{ createdAt: DESC }], limit: 50) { id title status createdAt } }`,
            variables: { before },
          }),
  told: (server, answer) => idsIn(server, answer),
}

function idsIn(server: string, answer: never): string[] {
  type Ids = { id: string }[]
  if (server === 'bare') return (answer as Ids).map(({ id }) => id)
  const { initiatives } = (answer as { data: never }).data as { initiatives: Ids | Nodes<{ id: string }> }
  return ('nodes' in initiatives ? initiatives.nodes : initiatives).map(({ id }) => id)
}

const q3: Question = {
  name: 'Q3',
  says: 'full text, 20',
  body: (server, { word }) =>
    server === 'bare'
      ? JSON.stringify({ question: 'q3', word })
      : server === 'our'
        ? JSON.stringify({
            query: `query ($word: String!) { search(query: $word, first: 20, kinds: [INITIATIVE]) { nodes { title node { id } } } }`,
            variables: { word },
          })
        : JSON.stringify({
            query: `query ($word: String!) { searchInitiatives(phrase: $word, first: 20) { edges { node { id title } } } }`,
            variables: { word },
          }),
  // Each ranks in its own way, and ours finds slips and compounds too: that something is found is compared.
  told(server, answer) {
    if (server === 'bare') return (answer as unknown[]).length > 0
    const { data } = answer as { data: { search?: Nodes<unknown>; searchInitiatives?: { edges: unknown[] } } }
    return (data.search?.nodes ?? data.searchInitiatives?.edges ?? []).length > 0
  },
}

const q4: Question = {
  name: 'Q4',
  says: 'two steps around an initiative',
  body: (server, { initiativeId: id }) =>
    server === 'bare'
      ? JSON.stringify({ question: 'q4', id })
      : server === 'our'
        ? JSON.stringify({
            query: `query ($id: ID!) { initiative(id: $id) { title organisations(first: 10) { nodes { name initiatives(first: 10, role: LEADS) { nodes { title } } } } } }`,
            variables: { id },
          })
        : JSON.stringify({
            query: `query ($id: ID!) { initiatives(where: { id: { eq: $id } }) { title
              ledBy(limit: 10) { name leads(limit: 10, sort: [{ sortTitle: ASC }, { id: ASC }]) { title } }
              joinedBy(limit: 10) { name leads(limit: 10, sort: [{ sortTitle: ASC }, { id: ASC }]) { title } } } }`,
            variables: { id },
          }),
  told(server, answer) {
    type Around = Named & { leads: Titled[] }
    const flat = (list: readonly (readonly [string, readonly string[]])[]) =>
      sorted(list.map(([name, titles]) => JSON.stringify([name, titles])))
    if (server === 'bare') {
      const { organisations } = answer as { organisations: (Named & { titles: string[] })[] }
      return flat(organisations.map(({ name, titles }) => [name, titles]))
    }
    if (server === 'our') {
      const { initiative } = (answer as { data: never }).data as {
        initiative: { organisations: Nodes<Named & { initiatives: Nodes<Titled> }> }
      }
      return flat(initiative.organisations.nodes.map((o) => [o.name, o.initiatives.nodes.map(({ title }) => title)]))
    }
    const { initiatives } = (answer as { data: never }).data as {
      initiatives: { ledBy: Around[]; joinedBy: Around[] }[]
    }
    return flat(
      initiatives.flatMap((i) => [...i.ledBy, ...i.joinedBy]).map((o) => [o.name, o.leads.map(({ title }) => title)]),
    )
  },
}

const q5: Question = {
  name: 'Q5',
  says: 'create with 5 links',
  body(server, { leadIds, themeIds, title }) {
    const id = newId('ini')
    if (server === 'bare') return JSON.stringify({ question: 'q5', id, leadIds, themeIds, title })
    if (server === 'our')
      return JSON.stringify({
        query: `mutation ($input: CreateInitiativeInput!) { createInitiative(input: $input) { ... on MutationCreateInitiativeSuccess { data { title } } } }`,
        variables: { input: { title, summary: title, status: 'ONGOING', leadIds, themeIds } },
      })
    const now = new Date().toISOString()
    const common = {
      id,
      title,
      sortTitle: title,
      summary: title,
      status: 'ongoing',
      language: 'sv',
      visibility: 'everyone',
      createdAt: now,
      updatedAt: now,
    }
    const connect = (ids: readonly string[]) => ({ connect: [{ where: { node: { id: { in: ids } } } }] })
    return JSON.stringify({
      query: `mutation ($input: [InitiativeCreateInput!]!) { createInitiatives(input: $input) { initiatives { title } } }`,
      variables: { input: [{ ...common, ledBy: connect(leadIds), themes: connect(themeIds) }] },
    })
  },
  told(server, answer) {
    if (server === 'bare') return (answer as Titled).title
    const { data } = answer as {
      data: { createInitiative?: { data: Titled }; createInitiatives?: { initiatives: Titled[] } }
    }
    return data.createInitiative?.data.title ?? data.createInitiatives?.initiatives[0]?.title
  },
}

export const questions: readonly Question[] = [q1, q2, q3, q4, q5]

/** Titles of what the bench creates begin so, and are taken away after it. */
export const madeHere = 'Mätt med bench'

/** Another organisation, page or word each time. */
export function drawOf(random: Random, nodes: number, words: readonly string[]): Draw {
  const any = (label: keyof typeof idPrefixes) => idOf(label, random.below(countOf(label, nodes)))
  const some = (label: keyof typeof idPrefixes, many: number) =>
    [...new Set(Array.from({ length: many }, () => any(label)))].sort()
  const number = 200 + random.below(countOf('Initiative', nodes) - 200)
  return {
    organisationId: any('Organisation'),
    initiativeId: any('Initiative'),
    before: new Date(Date.UTC(2020, 0, 1) + number * 997_000).toISOString(),
    word: random.pick(words),
    leadIds: some('Organisation', 2),
    themeIds: some('Theme', 3),
    title: `${madeHere} ${random.below(1e9)}`,
  }
}
