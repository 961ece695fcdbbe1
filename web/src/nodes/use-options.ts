import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { NodeKind } from '../routes-of.ts'
import { folded, holdsWords } from '../ui/fold.ts'
import {
  ChallengeOptions,
  InitiativeOptions,
  OrganisationOptions,
  PersonOptions,
  PlaceOptions,
  SearchOptions,
  ThemeOptions,
} from './option-queries.ts'
import { useDebounced } from './use-debounced.ts'

/** Something that was chosen: enough to show it and to send it. */
export type Picked = { id: string; kind: NodeKind; title: string }
export type PickOption = Picked & { detail: string }

/** Short lists are fetched whole and looked through here. */
const fitting = (options: PickOption[], text: string): PickOption[] =>
  options.filter((option) => holdsWords(`${option.title} ${option.detail}`, text)).slice(0, 20)

/** Where two bear the same name, what tells them apart stands beside it. */
const toldApart = <Node extends { name: string }>(nodes: readonly Node[], more: (node: Node) => string) => {
  const times = new Map<string, number>()
  for (const { name } of nodes) times.set(folded(name), (times.get(folded(name)) ?? 0) + 1)
  return (node: Node): string => ((times.get(folded(node.name)) ?? 0) > 1 ? more(node) : '')
}

type Theme = ResultOf<typeof ThemeOptions>['themes']['nodes'][number]

/** Undefined while the list is fetched. */
const useThemes = (pause: boolean, text: string): PickOption[] | undefined => {
  const { language } = useLanguage()
  const answer = useAnswer({ query: ThemeOptions, variables: {}, pause })
  if (answer.state !== 'ready') return undefined
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

const useChallenges = (pause: boolean, text: string): PickOption[] | undefined => {
  const answer = useAnswer({ query: ChallengeOptions, variables: {}, pause })
  if (answer.state !== 'ready') return undefined
  const options = answer.data.challenges.nodes.map(
    (one): PickOption => ({ id: one.id, kind: 'CHALLENGE', title: one.title, detail: '' }),
  )
  return fitting(options, text)
}

/** What is named so, or nothing at all while the list is fetched. */
const useNamed = (kind: NodeKind | undefined, text: string): PickOption[] | undefined => {
  const { t } = useLanguage()
  const variables = { text: text || null }
  const organisations = useAnswer({ query: OrganisationOptions, variables, pause: kind !== 'ORGANISATION' })
  const people = useAnswer({ query: PersonOptions, variables, pause: kind !== 'PERSON' })
  const places = useAnswer({ query: PlaceOptions, variables, pause: kind !== 'PLACE' })
  const initiatives = useAnswer({ query: InitiativeOptions, variables, pause: kind !== 'INITIATIVE' })
  if (kind === 'ORGANISATION' && organisations.state === 'ready') {
    const { nodes } = organisations.data.organisations
    const more = toldApart(nodes, ({ place, website }) => place?.name ?? website?.replace(/^https?:\/\//, '') ?? '')
    return nodes.map((one) => ({
      id: one.id,
      kind,
      title: one.name,
      detail: [t.kinds.organisationKind[one.kind], more(one)].filter(Boolean).join(' · '),
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
  return undefined
}

const shortestSearch = 2

/** What is found by searching, which forgives slips and å, ä and ö left out; nothing while it is fetched. */
const useFound = (kinds: readonly NodeKind[], pause: boolean, text: string): PickOption[] | undefined => {
  const { t } = useLanguage()
  const tooShort = text.length < shortestSearch
  const answer = useAnswer({
    query: SearchOptions,
    variables: { text, kinds: [...kinds] },
    pause: pause || tooShort,
  })
  if (pause || tooShort) return []
  if (answer.state !== 'ready') return undefined
  return answer.data.search.nodes.map((one) => ({
    id: one.node.id,
    kind: one.kind,
    title: one.title,
    detail: t.kinds.one[one.kind],
  }))
}

/** Kinds that are listed by name, also before anything is typed; all others are searched for. */
const listed: readonly NodeKind[] = ['ORGANISATION', 'PERSON', 'PLACE', 'INITIATIVE', 'THEME', 'CHALLENGE']

/** What can be chosen of the given kinds for what is typed, and whether more is on its way. */
export const useOptions = (kinds: readonly NodeKind[], text: string): { options: PickOption[]; searching: boolean } => {
  const typed = text.trim()
  const settled = useDebounced(typed)
  const only = kinds.length === 1 ? kinds[0] : undefined
  const byName = only !== undefined && listed.includes(only)
  const themes = useThemes(only !== 'THEME', settled)
  const challenges = useChallenges(only !== 'CHALLENGE', settled)
  const named = useNamed(only, settled)
  const inFull = only === 'THEME' ? themes : only === 'CHALLENGE' ? challenges : named
  // A name that is spelt otherwise than typed is searched for, so that nobody thinks that they are missing.
  const found = useFound(kinds, byName && inFull?.length !== 0, settled)
  const options = byName && inFull?.length !== 0 ? inFull : found
  // What fitted the letters before the last ones must not be taken by a quick Enter.
  if (typed !== settled) return { options: fitting(options ?? [], typed), searching: true }
  return { options: options ?? [], searching: options === undefined }
}
