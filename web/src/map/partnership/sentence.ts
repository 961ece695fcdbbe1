import type { Formats } from '../../language/format.ts'
import type { Messages } from '../../language/sv.ts'
import { type Organisation, otherEnd, type PartnershipMap } from './model.ts'

/** What the map tells in words: a heading and what follows from it. */
export interface Said {
  readonly heading: string
  readonly notes: readonly string[]
}

export interface SaidOptions {
  readonly map: PartnershipMap
  readonly focus: Organisation | null
  readonly suggestions: boolean
  readonly t: Messages
  readonly format: Formats
}

function focusSaid({ map, t }: SaidOptions, focus: Organisation): Said {
  const { said } = t.partnership
  if (focus.partners === 0) return { heading: said.focusAlone(focus.name), notes: [] }
  const groups = new Set((map.linesOf[focus.index] ?? []).map((line) => otherEnd(line, focus).group))
  groups.delete(focus.group)
  groups.delete(-1)
  return { heading: said.focus(focus.name, focus.partners, focus.things), notes: [said.reach(groups.size)] }
}

function suggestionsSaid({ map, t }: SaidOptions): Said {
  const { said } = t.partnership
  const { suggested, holders } = map.answer
  const count = map.suggested.length
  if (count === 0) return { heading: said.noSuggestions, notes: [] }
  const mends = suggested.cutOffAfter < suggested.cutOffBefore && holders.length > 0
  const mend = mends ? [said.mend(holders.length, suggested.cutOffBefore, suggested.cutOffAfter)] : []
  return { heading: said.suggestions(count), notes: [said.apart(suggested.apart, count), ...mend] }
}

/** What is not drawn is said. */
function limits({ map, t }: SaidOptions): string[] {
  const { said } = t.partnership
  const { detail, drawn, groups, lineCount, organisationCount, isReady } = map.answer
  const shown = drawn.filter(Boolean).length
  return [
    ...(map.isCut && detail !== 'GROUPS' ? [said.limited(map.organisations.length, organisationCount)] : []),
    ...(map.isCut && detail === 'GROUPS' ? [said.cut(map.organisations.length, organisationCount, groups.length)] : []),
    ...(detail === 'STRONGEST' && shown < lineCount ? [said.strongest(shown, lineCount)] : []),
    ...(detail === 'GROUPS' ? [map.isCut ? said.toOpen : said.discs] : []),
    ...(isReady ? [] : [said.computing]),
  ]
}

function wholeSaid(options: SaidOptions): Said {
  const { map, t, format } = options
  const { said } = t.partnership
  const { answer, holders } = map
  const heading = said.whole(answer.organisationCount, answer.thingCount, answer.groupCount, holders.length)
  const names = format.list(holders.map(({ name }) => name))
  const without = holders.length > 0 ? [said.without(names, answer.parts, answer.cutOff)] : []
  return { heading, notes: [...without, ...limits(options)] }
}

/** Of a part that was opened: how many it has, in which groups. */
function partSaid(options: SaidOptions, near: string): Said {
  const { map, t } = options
  const { said } = t.partnership
  const name = map.byId.get(near)?.name ?? ''
  const { organisationCount, groupCount } = map.answer
  return { heading: said.part(name, organisationCount, groupCount), notes: limits(options) }
}

/** The sentence above the map, computed from what it shows. */
export function sentenceOf(options: SaidOptions): Said {
  const { map, focus, suggestions, t, format } = options
  const { said } = t.partnership
  const { answer } = map
  if (answer.organisationCount === 0) return { heading: said.empty, notes: [said.emptyNote] }
  if (focus) return focusSaid(options, focus)
  if (answer.near) return partSaid(options, answer.near)
  if (answer.onDay) {
    return {
      heading: said.past(format.date(answer.onDay), answer.organisationCount, answer.thingCount),
      notes: [said.pastNote],
    }
  }
  if (answer.lineCount === 0 && !suggestions) {
    return { heading: said.noLines(answer.organisationCount), notes: [said.noLinesNote] }
  }
  return suggestions ? suggestionsSaid(options) : wholeSaid(options)
}
