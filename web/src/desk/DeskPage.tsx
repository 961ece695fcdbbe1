import type { ResultOf } from '../client/graphql.ts'
import { type Answer, useAnswer } from '../client/use-answer.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { PagedSection } from '../nodes/PagedSection.tsx'
import { Button } from '../ui/Button.tsx'
import { FilterSelect, Filters } from '../ui/Filters.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { EmptyState, Shown, Skeleton } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { usePageCount } from '../ui/use-page-count.ts'
import { optionsOf, valueIn } from '../ui/words.ts'
import { OnlyFor } from '../viewer/OnlyFor.tsx'
import { ForCoordinators } from '../viewer/rights.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { DeskLists } from './DeskLists.tsx'
import { DeskRows } from './DeskRows.tsx'
import { type Desk, type DeskKind, DeskKindQuery, FoundQuery, OverviewQuery, PendingPeopleQuery } from './queries.ts'

/** Of each kind at first. */
const firstShown = 3
/** What changes what waits. */
const types = ['Listed', 'Contact', 'Collaboration', 'MiniNetwork', 'Initiative', 'Need', 'Link', 'Synergy', 'Parallel']
const pick = (data: ResultOf<typeof DeskKindQuery>) => data.desk

const OneKind = ({ kind }: { kind: DeskKind }) => {
  const { t } = useLanguage()
  const [pages, more] = usePageCount()
  const answer = usePages({ query: DeskKindQuery, variables: { kind }, pick, pages })
  return (
    <PagedSection
      answer={answer}
      title={t.desk.kinds[kind]}
      lead={t.desk.leads[kind]}
      empty={t.desk.nothingOfKind}
      more={more}
    >
      {(lines) => <DeskRows kind={kind} lines={lines} />}
    </PagedSection>
  )
}

/** Reads the desk part by part: what people wait for comes first. */
const useDesk = (): { desk: Desk; reading: boolean; failed: Answer<unknown> | null } => {
  const variables = { first: firstShown }
  const waits = useAnswer({ query: PendingPeopleQuery, variables, types })
  const found = useAnswer({ query: FoundQuery, variables, types, pause: waits.state !== 'ready' })
  const overview = useAnswer({ query: OverviewQuery, variables, types, pause: found.state !== 'ready' })
  const parts = [waits, found, overview]
  const desk: Desk = Object.assign({}, ...parts.map((part) => (part.state === 'ready' ? part.data : {})))
  const failed = parts.find((part) => part.state === 'failed') ?? null
  return { desk, reading: !failed && parts.some((part) => part.state === 'loading'), failed }
}

const AllKinds = (props: { choose: (kind: DeskKind) => void }) => {
  const { t, format } = useLanguage()
  const { desk, reading, failed } = useDesk()
  const waiting = optionsOf(t.desk.kinds).filter(({ value }) => (desk[value]?.totalCount ?? 0) > 0)
  return (
    <>
      {waiting.map(({ value: kind, label }) => {
        const { nodes = [], totalCount = 0 } = desk[kind] ?? {}
        return (
          <Section key={kind} title={label} count={format.count(totalCount)} lead={t.desk.leads[kind]}>
            <DeskRows kind={kind} lines={nodes} />
            {totalCount > nodes.length ? (
              <div>
                <Button
                  small
                  look="quiet"
                  aria-label={`${t.desk.all(format.count(totalCount))}: ${label}`}
                  onClick={() => props.choose(kind)}
                >
                  {t.desk.all(format.count(totalCount))}
                </Button>
              </div>
            ) : null}
          </Section>
        )
      })}
      {reading ? <Skeleton lines={6} /> : null}
      {failed ? <Shown answer={failed}>{() => null}</Shown> : null}
      {!reading && !failed && waiting.length === 0 ? <EmptyState>{t.desk.nothing}</EmptyState> : null}
    </>
  )
}

/** The coordinator's desk: what waits for a decision, each with the way to where it is made. */
const DeskPage = () => {
  const { t } = useLanguage()
  const [value, choose] = useAddress('visa')
  const kind = valueIn(t.desk.kinds, value)
  return (
    <Page title={t.desk.title} lead={useViewer()?.speaksForAll ? <p>{t.desk.lead}</p> : undefined}>
      <ForCoordinators otherwise={<OnlyFor whom={t.desk.coordinatorsOnly} />}>
        <div className="stack">
          <Filters label={t.lists.filter}>
            <FilterSelect
              all={t.lists.all}
              label={t.desk.show}
              options={optionsOf(t.desk.kinds)}
              value={kind ?? ''}
              onChange={choose}
            />
          </Filters>
          <p className="small quiet no-print">{t.desk.keys}</p>
          <DeskLists>{kind ? <OneKind kind={kind} /> : <AllKinds choose={choose} />}</DeskLists>
        </div>
      </ForCoordinators>
    </Page>
  )
}

export default DeskPage
