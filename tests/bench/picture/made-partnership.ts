import { analyseAll } from '@mellanrum/graph-api/map/partnership/analyse-all'
import { computeLayout } from '@mellanrum/graph-api/map/partnership/compute-layout'
import { effortFor, shareOf } from '@mellanrum/graph-api/map/partnership/layout/arrange'
import { layoutTask } from '@mellanrum/graph-api/map/partnership/layout-task'
import { type PartnershipMapRow, partnershipMapRow } from '@mellanrum/graph-api/map/partnership/map-row'
import type { JointThing, Partnership } from '@mellanrum/graph-api/map/partnership/model'
import { noSuggestions } from '@mellanrum/graph-api/map/partnership/suggest'
import { seededRandom } from '@mellanrum/graph-api/matching/seeded-random'

const kinds = ['company', 'municipality', 'association', 'academia'] as const
const parts = ['Norra', 'Södra', 'Västra', 'Östra', 'Nya', 'Gamla', 'Övre', 'Nedre']
const trades = ['bygget', 'åkeriet', 'energibolaget', 'odlarföreningen', 'fastigheterna', 'verkstaden', 'skolorna']

/** A partnership of a size: circles of some eight that do things together, a fifth of it across. Seeded. */
export function madePartnership(count: number): Partnership {
  const random = seededRandom(count)
  const organisations = Array.from({ length: count }, (_, at) => ({
    id: `org_${String(at).padStart(5, '0')}`,
    name: `${parts[at % parts.length]} ${trades[at % trades.length]} ${at}`,
    kind: kinds[at % kinds.length] ?? 'company',
    demo: true,
  }))
  const near = (at: number) => {
    const home = Math.floor(at / 8) * 8
    return random() < 0.8 ? Math.min(count - 1, home + Math.floor(random() * 8)) : Math.floor(random() ** 1.6 * count)
  }
  const things = Array.from({ length: Math.round(count * 1.4) }, (_, at): JointThing => {
    const first = Math.floor(random() * count)
    const parties = new Set([first, near(first), near(first)])
    const organisationIds = [...parties].flatMap((index) => organisations[index]?.id ?? [])
    const shown = { title: `Sak ${at}`, language: 'sv', status: 'ongoing' } as const
    return { id: `ini_${at}`, kind: 'Initiative', ...shown, themeIds: [], initiativeId: null, organisationIds }
  })
  return { total: count, shared: true, organisations, things, themes: [] }
}

/** The map of a made partnership as the server computes it, arranged with a twentieth of the care, and how long that took in milliseconds. */
export function madeMap(count: number): { row: PartnershipMapRow; analysis: number; layout: number } {
  const partnership = madePartnership(count)
  const begun = performance.now()
  const { drawn: analysis } = analyseAll({ partnership, known: null, today: null })
  const analysed = performance.now()
  const task = layoutTask(analysis)
  const sheets = computeLayout(task, null, { effort: shareOf(effortFor(count), 0.05) })
  const layout = performance.now() - analysed
  const shared = {
    language: 'sv',
    isReady: true,
    onDay: null,
    near: null,
    suggested: noSuggestions,
  } as const
  return { row: partnershipMapRow({ ...shared, analysis, task, sheets }), analysis: analysed - begun, layout }
}

const inCapitals = (word: string) => word.replace(/-/g, '_').toUpperCase()

/** The row as the pages are answered: the fields of `PartnershipMap`. */
export function answerOf(row: PartnershipMapRow): Record<string, unknown> {
  const { analysis, figures, lines, things, groups, suggested } = row
  const { organisations } = analysis.partnership
  return {
    isReady: true,
    onDay: null,
    detail: row.detail,
    ids: organisations.map(({ id }) => id),
    names: organisations.map(({ name }) => name),
    kinds: organisations.map(({ kind }) => inCapitals(kind)),
    demo: organisations.map(({ demo }) => demo),
    near: null,
    partners: analysis.partners,
    things: analysis.things,
    groupOf: analysis.groups,
    holders: analysis.holders,
    lines: lines.flatMap(({ a, b }) => [a, b]),
    strengths: lines.map(({ strength }) => strength),
    drawn: row.drawn,
    lineThings: lines.map((line) => line.things),
    thingIds: things.map(({ id }) => id),
    thingTitles: things.map(({ title }) => title),
    thingKinds: things.map(() => 'INITIATIVE'),
    thingLanguages: things.map(() => 'SV'),
    groups: groups.map(({ lines: name, ...group }) => ({ __typename: 'PartnershipGroup', name, ...group })),
    between: row.between,
    suggested: { __typename: 'PartnershipSuggestions', ...suggested, lines: undefined },
    placed: row.placed,
    sheets: row.sheets.map((sheet) => ({ __typename: 'PartnershipSheet', ...sheet })),
    organisationCount: figures.organisations,
    groupCount: figures.groups,
    thingCount: figures.things,
    lineCount: figures.lines,
    aloneCount: figures.alone,
    parts: figures.parts,
    cutOff: figures.cutOff,
  }
}
