import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { NodeKind } from '../routes-of.ts'
import {
  ChallengeOptions,
  InitiativeOptions,
  OrganisationOptions,
  PersonOptions,
  PlaceOptions,
  SearchOptions,
  ThemeOptions,
} from './option-queries.ts'
import { useSettled } from './use-settled.ts'

/** Something that was chosen: enough to show it and to send it. */
export type Picked = { id: string; kind: NodeKind; title: string }
export type PickOption = Picked & { detail: string }

/** Short lists are fetched whole and looked through here. */
const fitting = (options: PickOption[], text: string): PickOption[] => {
  const words = text.toLocaleLowerCase()
  return options.filter((option) => `${option.title} ${option.detail}`.toLocaleLowerCase().includes(words)).slice(0, 20)
}

type Theme = ResultOf<typeof ThemeOptions>['themes']['nodes'][number]

const useThemes = (pause: boolean, text: string): PickOption[] => {
  const { language } = useLanguage()
  const answer = useAnswer({ query: ThemeOptions, variables: {}, pause })
  if (answer.state !== 'ready') return []
  const labelOf = (theme: Pick<Theme, 'labelSv' | 'labelEn'>) => (language === 'sv' ? theme.labelSv : theme.labelEn)
  const optionOf = (theme: { id: string; labelSv: string; labelEn: string }, detail: string): PickOption => ({
    id: theme.id,
    kind: 'THEME',
    title: labelOf(theme),
    detail,
  })
  const options = answer.data.themes.nodes.flatMap((area) => [
    optionOf(area, ''),
    ...area.narrower.nodes.map((theme) => optionOf(theme, labelOf(area))),
  ])
  return fitting(options, text)
}

const useChallenges = (pause: boolean, text: string): PickOption[] => {
  const answer = useAnswer({ query: ChallengeOptions, variables: {}, pause })
  if (answer.state !== 'ready') return []
  const options = answer.data.challenges.nodes.map(
    (one): PickOption => ({ id: one.id, kind: 'CHALLENGE', title: one.title, detail: '' }),
  )
  return fitting(options, text)
}

const useNamed = (kind: NodeKind | undefined, text: string): PickOption[] => {
  const { t } = useLanguage()
  const variables = { text: text || null }
  const organisations = useAnswer({ query: OrganisationOptions, variables, pause: kind !== 'ORGANISATION' })
  const people = useAnswer({ query: PersonOptions, variables, pause: kind !== 'PERSON' })
  const places = useAnswer({ query: PlaceOptions, variables, pause: kind !== 'PLACE' })
  const initiatives = useAnswer({ query: InitiativeOptions, variables, pause: kind !== 'INITIATIVE' })
  if (kind === 'ORGANISATION' && organisations.state === 'ready') {
    return organisations.data.organisations.nodes.map((one) => ({
      id: one.id,
      kind,
      title: one.name,
      detail: t.kinds.organisationKind[one.kind],
    }))
  }
  if (kind === 'PERSON' && people.state === 'ready') {
    return people.data.people.nodes.map((one) => ({ id: one.id, kind, title: one.name, detail: '' }))
  }
  if (kind === 'PLACE' && places.state === 'ready') {
    return places.data.places.nodes.map((one) => ({ id: one.id, kind, title: one.name, detail: '' }))
  }
  if (kind === 'INITIATIVE' && initiatives.state === 'ready') {
    return initiatives.data.initiatives.nodes.map((one) => ({ id: one.id, kind, title: one.title, detail: '' }))
  }
  return []
}

const shortestSearch = 2

const useFound = (kinds: readonly NodeKind[], pause: boolean, text: string): PickOption[] => {
  const { t } = useLanguage()
  const tooShort = text.length < shortestSearch
  const answer = useAnswer({
    query: SearchOptions,
    variables: { text, kinds: [...kinds] },
    pause: pause || tooShort,
  })
  if (answer.state !== 'ready' || tooShort) return []
  return answer.data.search.nodes.map((one) => ({
    id: one.node.id,
    kind: one.kind,
    title: one.title,
    detail: t.kinds.one[one.kind],
  }))
}

/** Kinds that are listed by name, also before anything is typed; all others are searched for. */
const listed: readonly NodeKind[] = ['ORGANISATION', 'PERSON', 'PLACE', 'INITIATIVE', 'THEME', 'CHALLENGE']

/** What can be chosen of the given kinds for what is typed. */
export const useOptions = (kinds: readonly NodeKind[], text: string): PickOption[] => {
  const settled = useSettled(text.trim())
  const only = kinds.length === 1 ? kinds[0] : undefined
  const byName = only !== undefined && listed.includes(only)
  const themes = useThemes(only !== 'THEME', settled)
  const challenges = useChallenges(only !== 'CHALLENGE', settled)
  const named = useNamed(only, settled)
  const found = useFound(kinds, byName, settled)
  if (only === 'THEME') return themes
  if (only === 'CHALLENGE') return challenges
  return byName ? named : found
}
