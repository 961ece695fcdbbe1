import { builder } from '../builder.ts'
import type { SynergyWay } from '../matching/pairs/explain.ts'
import { column } from '../shared/compiled.ts'
import { enumOf } from '../shared/enums.ts'
import { type MarkedText, markedTextRef } from '../shared/marked-text.ts'
import { nodeInterface, rowMapping } from '../shared/node.ts'

export const synergyWayEnum = enumOf<SynergyWay>(
  'SynergyWay',
  'In what other way than by a need and an offer two could be of use to each other.',
  {
    same_need: 'Both seek it.',
    same_offer: 'Both have it.',
    they_take: 'The other one takes, or seeks, what the asking one has to give.',
    you_take: 'The asking one takes, or seeks, what the other has to give.',
    they_have_done: 'The other one has done, or does, what the asking one seeks or plans.',
    you_have_done: 'The asking one has done, or does, what the other seeks or plans.',
    same_work: 'Both do it.',
    they_can_help: 'What the other offers is of use in what the asking one does, hopes or worries for.',
    you_can_help: 'What the asking one offers is of use in what the other does, hopes or worries for.',
    same_purpose: 'Both hope or worry for it.',
    they_got_past: 'The other one’s work is about what the asking one hopes or worries for.',
    you_got_past: 'The asking one’s work is about what the other hopes or worries for.',
    same_challenge: 'They stand at two ends of one challenge.',
  },
)

type ReasonRow = Readonly<Record<string, unknown>>

const wordProperties = ['text', 'summary', 'title', 'language']

const marked = (side: 'yours' | 'theirs', marks: 'yourMarks' | 'theirMarks') => ({
  type: markedTextRef,
  extensions: { graph: { columnProperties: { [side]: wordProperties } } },
  resolve: (row: ReasonRow): MarkedText => {
    const { text, summary, title, language } = row[side] as Record<string, string | null>
    return {
      text: text ?? summary ?? title ?? '',
      language: (language ?? 'sv') as MarkedText['language'],
      marks: (row[marks] as number[] | null) ?? [],
    }
  },
})

export const synergyReasonRef = builder.objectRef<ReasonRow>('SynergyReason').implement({
  description: 'A need, an offer, an initiative, a hope or a worry of one side that meets one of the other’s.',
  extensions: rowMapping,
  fields: (t) => ({
    way: t.field({ type: synergyWayEnum, description: 'How they meet.', resolve: (row) => row.way as SynergyWay }),
    yours: t.field({ type: nodeInterface, description: 'Of the asking organisation.', ...column('yours') }),
    theirs: t.field({ type: nodeInterface, description: 'Of the other one.', ...column('theirs') }),
    yoursMarked: t.field({ ...marked('yours', 'yourMarks'), description: 'Its text with the words that met.' }),
    theirsMarked: t.field({ ...marked('theirs', 'theirMarks'), description: 'Its text with the words that met.' }),
  }),
})
