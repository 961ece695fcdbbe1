import { expect, it } from 'vitest'
import { asViewer, coordinator } from '../support/api.ts'
import { runDirectly } from '../support/hidden-world.ts'
import { makers } from '../support/makers.ts'
import { mutate } from '../support/mutate.ts'
import { whileHeld } from '../support/while-held.ts'

const organisation = async () => (await makers.Organisation?.()) ?? ''

/** What holds a thing before it changes it. */
const changes: Readonly<Record<string, (id: string) => Promise<[string, Record<string, unknown>, string]>>> = {
  changeOrganisation: async (id) => ['changeOrganisation', { id, input: { description: 'x' } }, 'id'],
  link: async (id) => {
    const to = await makers.Initiative?.()
    return ['link', { input: { type: 'TAKES_PART_IN', from: id, to } }, 'lasts']
  },
  mergeThings: async (id) => ['mergeThings', { keptId: await organisation(), goneId: id }, 'id'],
}

it.each(Object.keys(changes))(
  '%s does not make a thing again of what becomes a part of another while it waits',
  async (name) => {
    const id = await organisation()
    const [mutation, values, selection] = (await changes[name]?.(id)) ?? ['', {}, '']
    const hold = 'MATCH (gone:Thing {id: $id}) REMOVE gone:Thing REMOVE gone:Organisation SET gone:MergedThing'
    const outcome = await asViewer(coordinator, () =>
      whileHeld({ hold, parameters: { id }, mark: id }, () => mutate(mutation, values, selection)),
    )
    expect(outcome.__typename).not.toContain('Success')
    expect(await runDirectly('MATCH (n {id: $id}) WHERE NOT n:Event RETURN labels(n) AS labels', { id })).toEqual([
      { labels: ['MergedThing'] },
    ])
    await runDirectly('MATCH (n:MergedThing {id: $id}) DETACH DELETE n', { id })
  },
)
