import type { ResultOf } from 'gql.tada'
import { type Family, familyOf } from './families.ts'
import type { partnershipMapQuery } from './queries.ts'

type Answer = ResultOf<typeof partnershipMapQuery>['partnershipMap']
export type Sheet = Answer['sheets'][number]
export type ThingKind = 'INITIATIVE' | 'COLLABORATION' | 'MINI_NETWORK'

export interface Thing {
  readonly id: string
  readonly title: string
  readonly kind: ThingKind
  readonly language: 'SV' | 'EN' | 'OTHER' | null
}

export interface Organisation {
  readonly id: string
  /** Its position among the map's organisations. */
  readonly index: number
  readonly name: string
  readonly kind: Answer['kinds'][number]
  readonly family: Family
  readonly demo: boolean
  readonly partners: number
  /** How many things it does with others. */
  readonly things: number
  /** -1 for those that stand in the row below the map. */
  readonly group: number
  readonly holder: boolean
}

export interface Line {
  readonly a: Organisation
  readonly b: Organisation
  readonly strength: number
  readonly drawn: boolean
  readonly things: readonly Thing[]
}

export interface Suggested {
  readonly a: Organisation
  readonly b: Organisation
  readonly strong: boolean
}

export interface PartnershipMap {
  readonly answer: Answer
  readonly organisations: readonly Organisation[]
  readonly byId: ReadonlyMap<string, Organisation>
  readonly lines: readonly Line[]
  /** Lines of each organisation, by its index. */
  readonly linesOf: ReadonlyArray<readonly Line[]>
  readonly suggested: readonly Suggested[]
  readonly holders: readonly Organisation[]
  readonly alone: readonly Organisation[]
  /** Whether it is too large to be drawn whole: then the rest is asked for. */
  readonly isCut: boolean
}

function organisationsOf(answer: Answer): Organisation[] {
  const holders = new Set(answer.holders)
  return answer.ids.map((id, index) => ({
    id,
    index,
    name: answer.names[index] ?? '',
    kind: answer.kinds[index] ?? 'OTHER',
    family: familyOf(answer.kinds[index] ?? ''),
    demo: answer.demo[index] ?? false,
    partners: answer.partners[index] ?? 0,
    things: answer.things[index] ?? 0,
    group: answer.groupOf[index] ?? -1,
    holder: holders.has(index),
  }))
}

function thingsOf(answer: Answer): Thing[] {
  return answer.thingIds.map((id, index) => ({
    id,
    title: answer.thingTitles[index] ?? '',
    kind: (answer.thingKinds[index] ?? 'INITIATIVE') as ThingKind,
    language: answer.thingLanguages[index] ?? null,
  }))
}

function linesOf(answer: Answer, organisations: readonly Organisation[], things: readonly Thing[]): Line[] {
  return answer.strengths.flatMap((strength, at) => {
    const [a, b] = [organisations[answer.lines[at * 2] ?? -1], organisations[answer.lines[at * 2 + 1] ?? -1]]
    if (!a || !b) return []
    const joint = (answer.lineThings[at] ?? []).flatMap((thing) => things[thing] ?? [])
    return [{ a, b, strength, drawn: answer.drawn[at] ?? false, things: joint }]
  })
}

/** The answer as things that know each other. */
export function partnershipOf(answer: Answer): PartnershipMap {
  const organisations = organisationsOf(answer)
  const lines = linesOf(answer, organisations, thingsOf(answer))
  const ofEach: Line[][] = organisations.map(() => [])
  for (const line of lines) {
    ofEach[line.a.index]?.push(line)
    ofEach[line.b.index]?.push(line)
  }
  const suggested = answer.suggested.strong.flatMap((strong, at) => {
    const { ends } = answer.suggested
    const [a, b] = [organisations[ends[at * 2] ?? -1], organisations[ends[at * 2 + 1] ?? -1]]
    return a && b ? [{ a, b, strong }] : []
  })
  return {
    answer,
    organisations,
    byId: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    lines,
    linesOf: ofEach,
    suggested,
    holders: answer.holders.flatMap((index) => organisations[index] ?? []),
    alone: organisations.filter(({ group }) => group < 0),
    isCut: organisations.length < answer.organisationCount,
  }
}

export function otherEnd(
  line: { readonly a: Organisation; readonly b: Organisation },
  one: Organisation,
): Organisation {
  return line.a === one ? line.b : line.a
}

/** Whether all that an organisation does with others is on the map. */
export function hasAllLines(map: PartnershipMap, id: string): boolean {
  const one = map.byId.get(id)
  return one !== undefined && (map.linesOf[one.index]?.length ?? 0) >= one.partners
}
