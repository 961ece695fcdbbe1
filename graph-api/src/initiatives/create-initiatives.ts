import type { z } from 'zod'
import { createOf } from '../shared/create-nodes.ts'
import { type Link, linkFrom, linksFrom, linksTo } from '../shared/relate.ts'
import { initiativeInput } from './model.ts'
import { refuseEndBeforeStart } from './rules.ts'

/** Creates initiatives with all they are linked to. One may be a part of another of the same batch. */
export const createInitiatives = createOf({
  label: 'Initiative',
  schema: initiativeInput,
  made: (input, { id }) => {
    refuseEndBeforeStart(input)
    const { placeId, parentId, themeIds, challengeIds, audienceIds, ...rest } = input
    const { leadIds, partnerIds, contactIds, answersIds, ...properties } = rest
    return { properties, links: linksOf(id, input) }
  },
})

function linksOf(id: string, input: z.output<typeof initiativeInput>): Link[] {
  return [
    ...linkFrom(id, 'LOCATED_IN', 'placeId', input.placeId),
    ...linkFrom(id, 'PART_OF', 'parentId', input.parentId),
    ...linkFrom(id, 'ABOUT', 'themeIds', input.themeIds),
    ...linkFrom(id, 'ADDRESSES', 'challengeIds', input.challengeIds),
    ...linkFrom(id, 'FOR', 'audienceIds', input.audienceIds),
    ...linksFrom(id, 'ANSWERS', 'answersIds', input.answersIds),
    ...linksTo(id, 'LEADS', 'leadIds', input.leadIds),
    ...linksTo(id, 'TAKES_PART_IN', 'partnerIds', input.partnerIds),
    ...linksTo(id, 'CONTACT_FOR', 'contactIds', input.contactIds),
  ]
}
