import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { concernCategories, hopeCategories, readSource } from './source.ts'

/** Line breaks, list signs and blanks aside, so that what the extraction broke apart reads as one text. */
function normalised(text: string): string {
  return text
    .replace(/^[ \t]*[o•→–] /gm, '')
    .replace(/→ (?=Nya medarbetare|Om samsyn|Synergier finns)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const written = normalised(readFileSync(new URL('source-as-extracted.sv.txt', import.meta.url), 'utf8'))
const source = readSource()

function perCategory(items: readonly { category: string }[], categories: readonly string[]): number[] {
  return categories.map((category) => items.filter((item) => item.category === category).length)
}

const statements = [...source.hopes, ...source.concerns, ...source.reflections]
const questions = source.selfAssessments.flatMap((one) => [
  one.theme,
  one.question,
  one.challengingPrompt,
  one.goodPrompt,
  ...(one.takeAwayPrompt ? [one.takeAwayPrompt] : []),
])
const programme = source.gatherings.flatMap((one) => [
  one.programmeLine,
  ...(one.description ? one.description.split('\n\n') : []),
])

describe('the source', () => {
  it('has 57 hopes in four categories and 57 concerns in six', () => {
    expect(source.hopes).toHaveLength(57)
    expect(perCategory(source.hopes, hopeCategories)).toEqual([19, 10, 12, 16])
    expect(source.concerns).toHaveLength(57)
    expect(perCategory(source.concerns, concernCategories)).toEqual([12, 20, 7, 7, 6, 5])
    expect(source.concerns.map((concern) => concern.text)).not.toContain('Befintligt system')
  })

  it('has three learning meetings, the open space and three webinars, in the order of their days', () => {
    const kinds = source.gatherings.map((gathering) => gathering.kind)
    expect(kinds.filter((kind) => kind === 'learning_meeting')).toHaveLength(3)
    expect(kinds.filter((kind) => kind === 'webinar')).toHaveLength(3)
    expect(kinds.filter((kind) => kind === 'open_space')).toHaveLength(1)
    const days = source.gatherings.map((gathering) => gathering.startsOn)
    expect(days).toEqual([
      '2024-02-07',
      '2024-03-12',
      '2024-03-19',
      '2024-04-16',
      '2024-04-23',
      '2024-04-29',
      '2024-05-07',
    ])
  })

  it('has every reflection under its prompt', () => {
    const prompts = [...new Set(source.reflections.map((reflection) => reflection.prompt))]
    const count = (prompt: string) => source.reflections.filter((reflection) => reflection.prompt === prompt).length
    expect(prompts.map((prompt) => [prompt, count(prompt)])).toEqual([
      ['Vad har ni hört? Vad tar ni med er? Hur kan vi tillsammans ta det vidare?', 36],
      ['Era reflektioner kring dagens träff, lärdomar', 23],
    ])
  })

  it('has the wished-for theme meetings, the self-assessments and the five focus areas', () => {
    expect(source.wishedThemeMeetings.map((one) => one.title)).toEqual([
      'Skapa en inkubator för samhällsbärare',
      'Minska plast i avfallet',
    ])
    expect(source.selfAssessments).toHaveLength(2)
    expect(source.focusAreas).toHaveLength(5)
  })

  it.each([...statements.map((one) => one.text), ...questions, ...programme])('says word for word: %s', (text) => {
    expect(written).toContain(normalised(text))
  })

  it('says who speaks as the programme words it', () => {
    const speakers = source.gatherings.flatMap((gathering) => gathering.speakers)
    for (const speaker of speakers) expect(written).toContain(speaker.replace('Wikström, ', 'Wikström '))
    expect(speakers).toHaveLength(3)
  })

  it('leaves nothing out but headings and what is repeated', () => {
    const known = [...statements.map((one) => one.text), ...questions, ...programme].map(normalised)
    const left = known
      .sort((a, b) => b.length - a.length)
      .reduce((rest, text) => rest.replace(text, ' | '), written)
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    expect(left).toMatchInlineSnapshot(`
      [
        "Kunskap och inspiration",
        "Konkret",
        "Mod",
        "Samarbete och gemenskap",
        "Förhoppningar Omsätta i praktiken",
        "Befintligt system",
        "Beteende",
        "Visioner och mål",
        "Farhågor Pengar och resurser",
        "Skav",
        "Lärandeträff 1: Innovera i mellanrummen 2024-02-07",
        "Din kompetens/förmåga Din organisation Vi i Umeå Dålig Medel Bra",
        "Dålig Medel Bra Du Din organisation Vi i Umeå",
        "Lärandeträff 2 Har vi det ledarskap som krävs? 2024-03-19 Leda omställning tillsammans",
        "Anders Wikström Forskare, Mälardalens universitet Diskussion och reflektion Vad har ni hört? Vad tar ni med er? Hur kan vi tillsammans ta det vidare?",
        "Vad har ni hört? Vad tar ni med er? Hur kan vi tillsammans ta det vidare?",
        "Vad har ni hört? Vad tar ni med er? Hur kan vi tillsammans ta det vidare?",
        "Vad har ni hört? Vad tar ni med er? Hur kan vi tillsammans ta det vidare?",
        "Dela med varandra Vad har ni hört? Vad tar ni med er? Hur kan vi tillsammans ta det vidare? Självskattning – utifrån dagens tema ”",
        "”",
        "Summering Era reflektioner kring dagens träff, lärdomar",
        "Leda omställning tillsammans Så möter vi motstånd i förändringsarbete 16 april 8:30 – 9:30 Linda Gustafsson, utvecklingsstrateg och Jennie Vennberg, kommunikatör, Umeå kommun",
        "Webinarium Systemtransformation hos organisationer Måndag 29 april. 8:30-9:30 Peter Ljungstrand, Marknadschef RISE",
        "Webinarium Mingel",
      ]
    `)
  })

  it('says of each statement where it stands, and names each once', () => {
    const all = [...statements, ...source.gatherings, ...source.wishedThemeMeetings, ...source.selfAssessments]
    expect(new Set(all.map((one) => one.key)).size).toBe(all.length)
    for (const one of all) expect(one.sourcePart).toMatch(/ · /)
    expect(source.hopes.find((hope) => hope.text === 'Att vi vågar kasta oss ut i det okända')?.sourcePart).toBe(
      'Förhoppningar · Mod · 4',
    )
  })
})
