import { z } from 'zod'
import { collaborationStatuses } from '../../collaborations/model.ts'
import { gatheringKinds, levels, subjects } from '../../gatherings/model.ts'
import { initiativeStatuses } from '../../initiatives/model.ts'
import { miniNetworkStatuses } from '../../mini-networks/model.ts'
import { motivationKinds } from '../../motivations/model.ts'
import { resourceKinds } from '../../needs-offers/model.ts'
import { organisationDetails } from '../../organisations/details.ts'
import { organisationKinds } from '../../organisations/model.ts'
import { placeInput } from '../../places/model.ts'
import {
  day,
  externalIds,
  id,
  language,
  line,
  moment,
  nextStepFields,
  optionalAddress,
  optionalLine,
  optionalLocalTime,
  optionalProse,
  prose,
  visibility,
} from '../../shared/fields.ts'
import { idPrefixes, isId } from '../../shared/ids.ts'

const lines = z.array(line).max(50)
const position = z.int().min(0).max(1_000_000)

/** What any thing can have. */
const common = {
  id,
  createdAt: moment,
  updatedAt: moment,
  endedOn: day,
  demo: z.boolean(),
  sourcePart: optionalLine,
  position,
}

const statement = { language, visibility, gatheringId: id }
const { parentId: _parent, ...details } = organisationDetails
const { placeId: _place, ...place } = { placeId: null, ...placeInput.shape }

/** What our own export holds of each label, as its form would take it. What is needed stands in `needed`. */
const shapes = {
  Organisation: {
    ...statement,
    ...details,
    name: line,
    kind: z.enum(organisationKinds),
    description: optionalProse,
    website: optionalAddress,
    joinedOn: day,
    capacity: z.int().min(1).max(20),
  },
  Person: { ...statement, name: line, formerNames: lines, description: optionalProse },
  Initiative: {
    ...statement,
    title: line,
    formerNames: lines,
    summary: prose,
    titleOther: optionalLine,
    summaryOther: optionalProse,
    languageOther: z.enum(['sv', 'en', 'other']),
    status: z.enum(initiativeStatuses),
    startsOn: day,
    endsOn: day,
    confirmedOn: day,
  },
  Theme: {
    labelSv: line,
    labelEn: line,
    synonymsSv: lines,
    synonymsEn: lines,
    formerNames: lines,
    focusArea: z.boolean(),
    externalIds,
  },
  Challenge: { title: line, description: optionalProse, language },
  Place: { ...place, formerNames: lines },
  Audience: { labelSv: line, labelEn: line },
  Motivation: { ...statement, kind: z.enum(motivationKinds), category: optionalLine, text: prose },
  Need: { ...statement, kind: z.enum(resourceKinds), text: prose, validUntil: day, closedOn: day, confirmedOn: day },
  Offer: { ...statement, kind: z.enum(resourceKinds), text: prose, validUntil: day, closedOn: day, confirmedOn: day },
  Collaboration: {
    ...statement,
    title: line,
    description: optionalProse,
    status: z.enum(collaborationStatuses),
    startedOn: day,
    ...nextStepFields,
    result: optionalProse,
    lesson: optionalProse,
  },
  MiniNetwork: {
    ...statement,
    name: line,
    purpose: prose,
    status: z.enum(miniNetworkStatuses),
    open: z.boolean(),
    result: optionalProse,
    ...nextStepFields,
  },
  Gathering: {
    ...statement,
    title: line,
    kind: z.enum(gatheringKinds),
    description: optionalProse,
    startsOn: day,
    endsOn: day,
    startsAt: optionalLocalTime,
    endsAt: optionalLocalTime,
    speakers: z.array(line).max(30),
  },
  Reflection: { ...statement, prompt: prose, text: prose },
  SelfAssessment: {
    language,
    theme: line,
    question: prose,
    subjects: z.array(z.enum(subjects)),
    scale: z.array(z.enum(levels)),
    challengingPrompt: optionalLine,
    goodPrompt: optionalLine,
    takeAwayPrompt: optionalLine,
  },
  Story: { ...statement, title: line, text: prose, aboutMistake: z.boolean() },
} as const satisfies Partial<Record<keyof typeof idPrefixes, Record<string, z.ZodType>>>

export type OwnLabel = keyof typeof shapes
export const ownLabels = Object.keys(shapes) as OwnLabel[]

const needed: readonly string[] = ['id', 'name', 'title', 'labelSv', 'labelEn', 'text', 'kind', 'status', 'question']

const schemas = Object.fromEntries(
  ownLabels.map((label) => {
    const shape: Record<string, z.ZodType> = { ...common, ...shapes[label] }
    const fields = Object.entries(shape).map(([name, type]) => [name, needed.includes(name) ? type : type.nullish()])
    return [label, z.object(Object.fromEntries(fields))]
  }),
) as Record<OwnLabel, z.ZodObject>

/** Whether things of a label have a property of a name. */
export const holdsProperty = (label: OwnLabel, name: string): boolean => name in schemas[label].shape

export interface OwnThing {
  readonly label: OwnLabel
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
}

export type Checked<Value> = { readonly value: Value; readonly unknown: readonly string[] } | { readonly wrong: string }

/** A line of our own export that tells of a thing, checked as a form's input is; properties that we do not know are named. */
export function checkThing(label: unknown, given: Readonly<Record<string, unknown>>): Checked<OwnThing> {
  const own = ownLabels.find((one) => one === label)
  if (!own) return { wrong: String(label) }
  const schema = schemas[own]
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    // The field alone: what a form says of it is in one language.
    return { wrong: parsed.error.issues[0]?.path.join('.') ?? '' }
  }
  const properties = Object.fromEntries(
    Object.entries(parsed.data).filter(([name, value]) => value !== null && (given[name] ?? null) !== null),
  )
  // Who sees it is never left open.
  if ('visibility' in schema.shape && properties.visibility === undefined) properties.visibility = 'network'
  const thingId = String(properties.id)
  if (!isId(thingId) || !thingId.startsWith(`${idPrefixes[own]}_`)) return { wrong: `id: ${thingId.slice(0, 60)}` }
  return {
    value: { label: own, id: thingId, properties },
    unknown: Object.keys(given).filter((name) => !(name in schema.shape)),
  }
}
