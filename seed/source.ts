import { z } from 'zod'
import { day, key, language, localTime, readSourceItems, text } from './read-items.ts'

const position = z.int().min(1)

export const hopeCategories = ['Kunskap och inspiration', 'Konkret', 'Mod', 'Samarbete och gemenskap'] as const
export const concernCategories = [
  'Omsätta i praktiken',
  'Befintligt system',
  'Beteende',
  'Visioner och mål',
  'Pengar och resurser',
  'Skav',
] as const

const motivation = z.strictObject({
  key,
  kind: z.enum(['hope', 'concern']),
  category: z.enum([...hopeCategories, ...concernCategories]),
  position,
  text,
  language,
  sourcePart: text,
})

const gathering = z.strictObject({
  key,
  position,
  title: text,
  kind: z.enum(['learning_meeting', 'webinar', 'open_space']),
  /** The line of the programme as it stands there. */
  programmeLine: text,
  startsOn: day,
  startsAt: localTime.nullable(),
  endsAt: localTime.nullable(),
  speakers: z.array(text),
  description: text.nullable(),
  language,
  sourcePart: text,
})

const reflection = z.strictObject({ key, gathering: key, prompt: text, position, text, language, sourcePart: text })

const selfAssessment = z.strictObject({
  key,
  gathering: key,
  theme: text,
  question: text,
  subjects: z.tuple([z.literal('you'), z.literal('organisation'), z.literal('together')]),
  subjectLabels: z.array(text).length(3),
  scale: z.tuple([z.literal('poor'), z.literal('fair'), z.literal('good')]),
  scaleLabels: z.array(text).length(3),
  challengingPrompt: text,
  goodPrompt: text,
  takeAwayPrompt: text.nullable(),
  language,
  sourcePart: text,
})

const wishedThemeMeeting = z.strictObject({
  key,
  title: text,
  kind: z.literal('theme_meeting'),
  position,
  wishedAt: key,
  language,
  sourcePart: text,
})

const focusArea = z.strictObject({ key, labelSv: text, labelEn: text, position, sourcePart: text })

/** The source's own material, word for word: learning meetings of spring 2024. */
export interface SourceData {
  readonly hopes: readonly z.infer<typeof motivation>[]
  readonly concerns: readonly z.infer<typeof motivation>[]
  readonly gatherings: readonly z.infer<typeof gathering>[]
  readonly reflections: readonly z.infer<typeof reflection>[]
  readonly selfAssessments: readonly z.infer<typeof selfAssessment>[]
  readonly wishedThemeMeetings: readonly z.infer<typeof wishedThemeMeeting>[]
  readonly focusAreas: readonly z.infer<typeof focusArea>[]
}

/** Reads the source's data files. @throws ZodError that names the record and field that is wrong */
export function readSource(): SourceData {
  return {
    hopes: readSourceItems('hopes', motivation),
    concerns: readSourceItems('concerns', motivation),
    gatherings: readSourceItems('gatherings', gathering),
    reflections: readSourceItems('reflections', reflection),
    selfAssessments: readSourceItems('self-assessments', selfAssessment),
    wishedThemeMeetings: readSourceItems('wished-theme-meetings', wishedThemeMeeting),
    focusAreas: readSourceItems('focus-areas', focusArea),
  }
}
