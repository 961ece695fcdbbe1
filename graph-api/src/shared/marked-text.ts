import { builder } from '../builder.ts'
import { languageEnum } from './enums.ts'
import { rowMapping } from './node.ts'

/** A text with the places in it that matter here. */
export interface MarkedText {
  readonly text: string
  readonly language: 'sv' | 'en' | 'other'
  /** Start and end, start and end …, as UTF-16 offsets, end exclusive, in order, not overlapping. */
  readonly marks: readonly number[]
}

interface Mark {
  readonly start: number
  readonly end: number
}

const markRef = builder.objectRef<Mark>('Mark').implement({
  description: 'A place in a text, from `start` up to but not including `end`, in UTF-16 units.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins.' }),
    end: t.exposeInt('end', { description: 'Where it is over.' }),
  }),
})

/** Pairs of offsets as marks; what does not lie in the text any more, since it was changed, is left out. */
function toMarks({ text, marks }: Pick<MarkedText, 'text' | 'marks'>): Mark[] {
  return marks.flatMap((start, at) => {
    const end = marks[at + 1]
    return at % 2 === 0 && end !== undefined && start < end && end <= text.length ? [{ start, end }] : []
  })
}

export const markedTextRef = builder.objectRef<MarkedText>('MarkedText').implement({
  description: 'A text as its author wrote it, with the words that matter here marked.',
  extensions: rowMapping,
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Word for word.' }),
    language: t.expose('language', { type: languageEnum, description: 'Its language.' }),
    marks: t.field({ type: [markRef], description: 'The places, in order.', resolve: (marked) => toMarks(marked) }),
  }),
})
