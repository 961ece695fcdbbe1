import { z } from 'zod'
import type { Graph } from '../database/graph.ts'
import type { RowSelection } from '../database/selection.ts'
import { matchKinds } from '../matching/network/match-text.ts'
import { resourceKinds } from '../needs-offers/model.ts'
import { InputError, parseInput } from '../shared/errors.ts'
import { ids, language } from '../shared/fields.ts'
import { fetchUntilFull } from '../suggestions/fetch-until-full.ts'
import type { MatcherHandle } from '../suggestions/start-matcher.ts'
import { findDraftSynergies } from './statements.ts'

/** Six rows of each sort are told on one page. */
const mostTexts = 24
/** Characters in all texts together: what a person tells of an organisation on one page. */
const longestDraft = 10_000
/** So many are shown, and so many are asked for at first, since some may rest on what is not visible. */
const [shown, askedFirst] = [10, 20]

const draftText = z.object({
  kind: z.enum(matchKinds),
  text: z.string().transform((text) => text.trim()),
  language,
  themeIds: ids,
  resource: z
    .enum(resourceKinds)
    .nullish()
    .transform((kind) => (kind && kind !== 'other' ? kind : null)),
})
const draft = z.object({ texts: z.array(draftText).max(mostTexts) })

/**
 * Up to ten organisations that somebody who has written this would be shown once it is saved, best first. Nothing is stored.
 * @throws InputError where there are more than 24 texts or 10,000 characters
 */
export async function findForDraft(
  graph: Graph,
  options: {
    matcher: Pick<MatcherHandle, 'forDraft'>
    texts: z.input<typeof draft>['texts']
    selection: RowSelection
  },
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { texts } = parseInput(draft, { texts: options.texts })
  if (texts.reduce((sum, { text }) => sum + text.length, 0) > longestDraft) {
    const message = `Write at most ${longestDraft} characters in all.`
    throw new InputError([{ path: 'texts', code: 'too_big', message }])
  }
  const said = texts.flatMap((one, position) => (one.text === '' ? [] : [{ one, position }]))
  if (said.length === 0) return []
  const drafts = said.map(({ one }) => one)
  return fetchUntilFull({
    wanted: shown,
    first: askedFirst,
    ask: (first) => options.matcher.forDraft(drafts, first),
    see: async (found) => {
      const placed = found.map((one) => ({ ...one, position: said[one.position]?.position ?? 0 }))
      return (await graph.select(findDraftSynergies, { found: placed }, options.selection)).rows
    },
  })
}
