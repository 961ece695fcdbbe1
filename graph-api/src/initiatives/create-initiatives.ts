import type { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import { createNodes, refuseHidden } from '../shared/create-nodes.ts'
import type { Created, CreateOptions } from '../shared/created.ts'
import { parseInput } from '../shared/errors.ts'
import { newId } from '../shared/ids.ts'
import { type Link, linkFrom, linksFrom, linksTo, relate } from '../shared/relate.ts'
import { sortKeyOf } from '../shared/sort-key.ts'
import { type InitiativeInput, initiativeInput } from './model.ts'
import { refuseEndBeforeStart } from './rules.ts'

/** What the seed or an import knows besides: when it was written down. */
type NewInitiative = InitiativeInput & { readonly createdAt?: string | null }

/**
 * Creates initiatives with all they are linked to, all or none. One may be a part of another of the same batch.
 * @throws InputError that names the field of the first item that cannot be taken, or whose id is not there
 */
export async function createInitiatives(
  graph: Graph,
  { items, source = 'person' }: CreateOptions<NewInitiative>,
): Promise<Created> {
  const rows = items.map((item) => {
    const input = parseInput(initiativeInput, item)
    refuseEndBeforeStart(input)
    const id = item.id ?? newId('ini')
    const made = { demo: item.demo ?? false, createdAt: item.createdAt ?? null }
    return { id, links: linksOf(id, input), properties: { ...propertiesOf(input), ...made } }
  })
  refuseHidden(
    graph,
    source,
    rows.map((row) => row.properties.visibility),
  )
  return graph.write(async (transaction) => {
    const made = await createNodes(transaction, 'Initiative', rows)
    const fresh = rows.filter((row) => made.has(row.id))
    await relate(transaction, { links: fresh.flatMap((row) => row.links), source, fromIsNew: true })
    await transaction.record(fresh.map(({ id }) => ({ type: 'initiative.created', subjectId: id })))
    return { ids: rows.map((row) => row.id) }
  })
}

type Parsed = z.output<typeof initiativeInput>

function propertiesOf({ title, summary, language, status, startsOn, endsOn, visibility, ...rest }: Parsed) {
  const { titleOther, summaryOther, languageOther } = rest
  const other = { titleOther, summaryOther, languageOther }
  return { title, sortTitle: sortKeyOf(title), summary, language, ...other, status, startsOn, endsOn, visibility }
}

function linksOf(id: string, input: Parsed): Link[] {
  const withIds = (list: readonly string[]) => list.map((one) => ({ id: one }))
  return [
    ...linkFrom(id, 'LOCATED_IN', 'placeId', input.placeId),
    ...linkFrom(id, 'PART_OF', 'parentId', input.parentId),
    ...linksFrom(id, 'ABOUT', 'themeIds', withIds(input.themeIds)),
    ...linksFrom(id, 'ADDRESSES', 'challengeIds', withIds(input.challengeIds)),
    ...linksFrom(id, 'FOR', 'audienceIds', withIds(input.audienceIds)),
    ...linksFrom(id, 'ANSWERS', 'answersIds', input.answersIds),
    ...linksTo(id, 'LEADS', 'leadIds', input.leadIds),
    ...linksTo(id, 'TAKES_PART_IN', 'partnerIds', input.partnerIds),
    ...linksTo(id, 'CONTACT_FOR', 'contactIds', input.contactIds),
  ]
}
