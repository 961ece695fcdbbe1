import { type ReactNode, useState } from 'react'
import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { usePages } from '../client/use-pages.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { Button } from '../ui/Button.tsx'
import { DenseList, DenseName, type DenseRow } from '../ui/DenseList.tsx'
import { FilterSelect, Filters, FilterText } from '../ui/Filters.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { optionsOf } from '../ui/words.ts'
import { type BoardFilter, choicesIn, filtered, filterNames, toLift } from './board-filter.ts'
import styles from './ParallelBoard.module.css'
import { ParallelCard } from './ParallelCard.tsx'
import { type BoardPair, ParallelBoardQuery, ParallelsQuery } from './queries.ts'

/** So many pages of 50 are read at most. */
const mostPages = 6

const pick = (data: ResultOf<typeof ParallelBoardQuery>) => data.parallels

/** The filters, each with the way to set it; they stand in the address. */
const useBoardFilter = (): { filter: BoardFilter; set: Record<keyof BoardFilter, (value: string) => void> } => {
  const [text, setText] = useAddress('ord')
  const [theme, setTheme] = useAddress('tema')
  const [organisation, setOrganisation] = useAddress('organisation')
  const [label, setLabel] = useAddress('typ')
  const [level, setLevel] = useAddress('styrka')
  const [status, setStatus] = useAddress('status')
  return {
    filter: { text, theme, organisation, label, level, status },
    set: {
      text: setText,
      theme: setTheme,
      organisation: setOrganisation,
      label: setLabel,
      level: setLevel,
      status: setStatus,
    },
  }
}

const Whole = (props: { pair: BoardPair }) => {
  const { language } = useLanguage()
  const answer = useAnswer({
    query: ParallelsQuery,
    variables: {
      first: 50,
      initiativeId: props.pair.a.id,
      includeJudged: true,
      language: contentLanguageOf(language),
    },
  })
  return (
    <Shown answer={answer} lines={5}>
      {({ parallels }) => {
        const found = parallels.nodes.find(({ id }) => id === props.pair.id)
        return found ? <ParallelCard parallel={found} /> : null
      }}
    </Shown>
  )
}

/** A pair as a line: both sides with who leads them, how well they fit, and what was said of them. */
const useRow = (): ((pair: BoardPair) => DenseRow) => {
  const { t } = useLanguage()
  const sideOf = (side: BoardPair['a']) => (
    <DenseName aside={side.organisations.edges[0]?.node.name}>
      <Content language={side.language}>{side.title}</Content>
    </DenseName>
  )
  return (pair) => ({
    id: pair.id,
    parts: [sideOf(pair.a), sideOf(pair.b)],
    aside: `${t.kinds.level[pair.level]}${pair.verdict ? ` · ${t.parallels.verdict[pair.verdict]}` : ''}`,
  })
}

const BoardFilters = (props: { pairs: readonly BoardPair[]; more: ReactNode }) => {
  const { t, language, format } = useLanguage()
  const { filter, set } = useBoardFilter()
  const { themes, organisations } = choicesIn(props.pairs, { language, compare: format.compare })
  const count = filterNames.filter((name) => filter[name] !== '').length
  const choices = [
    { name: 'theme', label: t.fields.themes, options: themes },
    { name: 'organisation', label: t.lists.organisation, options: organisations },
    { name: 'label', label: t.lists.kind, options: optionsOf(t.parallels.label) },
    { name: 'level', label: t.parallels.strength, options: optionsOf(t.kinds.level) },
    { name: 'status', label: t.lists.status, options: optionsOf(t.kinds.initiativeStatus) },
  ] as const
  return (
    <details className="no-print" open={count > 0 || undefined}>
      <summary>{count > 0 ? `${t.graph.filters} (${count})` : t.graph.filters}</summary>
      <Filters label={t.lists.filter}>
        <FilterText label={t.parallels.words} value={filter.text} onChange={set.text} />
        {choices.map(({ name, ...choice }) => (
          <FilterSelect key={name} all={t.lists.all} value={filter[name]} onChange={set[name]} {...choice} />
        ))}
      </Filters>
      {props.more}
    </details>
  )
}

const Narrowed = (props: { pairs: readonly BoardPair[]; total: number; more: ReactNode }) => {
  const { t, format } = useLanguage()
  const { filter, set } = useBoardFilter()
  const rowOf = useRow()
  const shown = filtered(props.pairs, filter)
  const lift = shown.length === 0 ? toLift(props.pairs, filter) : undefined
  return (
    <>
      <div className={styles.top}>
        <BoardFilters pairs={props.pairs} more={props.more} />
        <p className="small quiet" role="status">
          {t.lists.showing(format.number(shown.length), format.number(props.total))}
        </p>
      </div>
      {shown.length === 0 ? (
        <EmptyState action={lift ? <Button onClick={() => set[lift]('')}>{t.parallels.lift[lift]}</Button> : null}>
          {lift ? t.states.noMatches : t.parallels.none}
        </EmptyState>
      ) : (
        <DenseList
          rows={shown.map(rowOf)}
          open={(id) => {
            const pair = shown.find((one) => one.id === id)
            return pair ? <Whole pair={pair} /> : null
          }}
        />
      )}
    </>
  )
}

/** All pairs, one in a line, with filters that combine; `more` stands among them. */
export const ParallelBoard = (props: { includeJudged: boolean; more: ReactNode }) => {
  const [variables] = useState({ includeJudged: props.includeJudged })
  const answer = usePages({ query: ParallelBoardQuery, variables, pick, pages: mostPages })
  return (
    <Shown answer={answer} lines={10}>
      {({ items, total }) => <Narrowed pairs={items.map(({ node }) => node)} total={total} more={props.more} />}
    </Shown>
  )
}
