import { notify } from '../outbox/notify.ts'
import { createOf } from '../shared/create-nodes.ts'
import { type Link, linkFrom, linksTo } from '../shared/relate.ts'
import { membersOf, miniNetworkInput } from './model.ts'
import { refuseMembers, refuseNoResult } from './rules.ts'

/**
 * Forms mini-networks. One that a person forms has three to seven members, one of whom convenes it; whoever forms it says yes
 * for the organisations that they speak for.
 */
export const createMiniNetworks = createOf({
  label: 'MiniNetwork',
  schema: miniNetworkInput,
  tell: (transaction, { id, links }) =>
    notify(transaction, {
      kind: 'mini_network_invited',
      subjectId: id,
      to: links.flatMap(({ type, from }) => (type === 'MEMBER_OF' ? [from] : [])),
    }),
  made: (
    { memberIds, members, convenerId, since, themeIds, aroundIds, ...properties },
    { id, source, today, ownIds },
  ) => {
    const all = membersOf({ memberIds, members })
    const began = since ?? (source === 'person' ? today : null)
    const now = all.filter((one) => one.until === null).map((one) => one.organisationId)
    if (source === 'person') refuseMembers(now, convenerId)
    refuseNoResult(properties.status, properties.result)
    const convener = convenerId === null ? [] : [{ id: convenerId, since: began }]
    return {
      properties,
      links: [
        ...linkFrom(id, 'ABOUT', 'themeIds', themeIds),
        ...linkFrom(id, 'GATHERS_AROUND', 'aroundIds', aroundIds),
        ...all.map(({ organisationId: from, ...part }): Link => {
          const saysYes = source === 'person' && ownIds.includes(from)
          const properties = { ...part, ...(saysYes && { acceptedOn: today }), since: part.since ?? began }
          return { from, to: id, type: 'MEMBER_OF', fromField: 'memberIds', properties }
        }),
        ...linksTo(id, 'CONVENES', 'convenerId', convener),
      ],
    }
  },
})
