import { organisationKinds } from '@mellanrum/graph-api/organisations/model'
import { z } from 'zod'
import { day, key, language, localTime, readDemoFile, readDemoItems, text } from './read-items.ts'

const theme = z.strictObject({
  key,
  labelSv: text,
  labelEn: text,
  broader: key,
  synonymsSv: z.array(text),
  synonymsEn: z.array(text),
})
const place = z.strictObject({ key, name: text, country: z.enum(['SE', 'FI']) })
const audience = z.strictObject({ key, labelSv: text, labelEn: text })
const challenge = z.strictObject({
  key,
  title: text,
  description: text,
  language,
  position: z.int().min(1),
  focusArea: key,
})
const organisation = z.strictObject({
  key,
  name: text,
  kind: z.enum(organisationKinds),
  place: key,
  capacity: z.int().min(1).max(20),
  joinedOn: day.nullable(),
  description: text,
  language,
})
const person = z.strictObject({ key, name: text, organisation: key, role: text, since: day })
const initiative = z.strictObject({
  key,
  title: text,
  summary: text,
  language,
  status: z.enum(['idea', 'planned', 'ongoing', 'paused', 'completed']),
  startsOn: day,
  endsOn: day.nullable(),
  place: key,
  leads: z.array(key).min(1),
  takesPart: z.array(key),
  contacts: z.array(key).min(1),
  themes: z.array(key).min(1),
  audiences: z.array(key).min(1),
  challenges: z.array(key),
  answers: z.array(key),
  partOf: key.nullable(),
})
const resource = z.strictObject({
  key,
  organisation: key.nullable(),
  person: key.nullable(),
  kind: z.enum(['competence', 'venue', 'funding', 'data', 'time', 'equipment', 'contacts', 'material', 'other']),
  text,
  language,
  themes: z.array(key).min(1),
  confirmedOn: day,
  validUntil: day.nullable(),
  voicedAt: key.nullable(),
})
const driver = z.strictObject({
  key,
  kind: z.literal('driver'),
  category: z.null(),
  text,
  language,
  themes: z.array(key).min(1),
})
const motivationLink = z.strictObject({
  organisation: key,
  motivation: key,
  relation: z.enum(['HOLDS', 'SUPPORTS']),
  since: day,
})
const commitment = z.strictObject({ organisation: key, challenge: key, since: day })
const collaboration = z.strictObject({
  key,
  title: text,
  description: text,
  language,
  status: z.enum(['proposed', 'exploring', 'active', 'paused', 'ended']),
  /** The day it was first spoken of; a proposal has not started. */
  proposedOn: day,
  startedOn: day.nullable(),
  endedOn: day.nullable(),
  parties: z.array(z.strictObject({ organisation: key, confirmedOn: day.nullable() })).min(2),
  themes: z.array(key).min(1),
  initiative: key,
})
const around = z.union([
  z.strictObject({ theme: key }),
  z.strictObject({ motivation: key }),
  z.strictObject({ challenge: key }),
])
const miniNetwork = z.strictObject({
  key,
  name: text,
  purpose: text,
  language,
  status: z.enum(['forming', 'meeting', 'resting', 'closed']),
  result: text.nullable(),
  convener: key,
  since: day,
  members: z
    .array(z.strictObject({ organisation: key, contribution: text }))
    .min(3)
    .max(7),
  gathersAround: z.array(around).min(1),
  themes: z.array(key).min(1),
})
const gathering = z.strictObject({
  key,
  title: text,
  kind: z.enum(['learning_meeting', 'webinar', 'open_space', 'theme_meeting']),
  description: text,
  language,
  startsOn: day,
  startsAt: localTime,
  endsAt: localTime,
  speakers: z.array(text),
  place: key.nullable(),
  organisations: z.array(key).min(1),
})
const story = z.strictObject({
  key,
  title: text,
  text,
  language,
  aboutMistake: z.boolean(),
  organisation: key,
  themes: z.array(key).min(1),
})

const pair = { a: key, b: key, why: text }
const likePair = (label: string) => z.strictObject({ label: z.literal(label), ...pair })
const planted = z.strictObject({
  demo: z.literal(true),
  note: text,
  synergies: z.array(z.strictObject({ key: text, ...pair, aNeeds: key, bOffers: key, bNeeds: key, aOffers: key })),
  /** Each organisation's need is met by the offer of the next one in the ring. */
  rings: z.array(
    z.strictObject({
      key: text,
      organisations: z.array(key).length(3),
      needs: z.array(key).length(3),
      offers: z.array(key).length(3),
      why: text,
    }),
  ),
  parallels: z.array(likePair('parallel')),
  complementary: z.array(likePair('complementary')),
  sameRecord: z.array(likePair('same_record')),
})

const focusAreaFiles = ['mobilitet', 'energi', 'konsumtion', 'mat', 'ovrigt']

/** Reads the invented partnership's data files. @throws ZodError that names the record and field that is wrong */
export function readDemo() {
  return {
    themes: readDemoItems('themes', theme),
    places: readDemoItems('places', place),
    audiences: readDemoItems('audiences', audience),
    challenges: readDemoItems('challenges', challenge),
    organisations: readDemoItems('organisations', organisation),
    people: readDemoItems('people', person),
    initiatives: focusAreaFiles.flatMap((file) => readDemoItems(`initiatives/${file}`, initiative)),
    needs: readDemoItems('needs', resource),
    offers: readDemoItems('offers', resource),
    drivers: readDemoItems('drivers', driver),
    motivationLinks: readDemoItems('motivation-links', motivationLink),
    commitments: readDemoItems('commitments', commitment),
    collaborations: readDemoItems('collaborations', collaboration),
    miniNetworks: readDemoItems('mini-networks', miniNetwork),
    gatherings: readDemoItems('gatherings', gathering),
    stories: readDemoItems('stories', story),
  }
}
export type DemoData = ReturnType<typeof readDemo>

/** What was planted in the invented partnership for the matching to find: ground truth by keys of the data files. */
export function readPlanted(): z.infer<typeof planted> {
  return readDemoFile('planted', planted)
}
