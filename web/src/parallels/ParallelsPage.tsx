import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { MoreRows } from '../nodes/MoreRows.tsx'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { ParallelBoard } from './ParallelBoard.tsx'
import { ParallelCard } from './ParallelCard.tsx'
import styles from './ParallelsPage.module.css'
import { InitiativeTitleQuery, type Parallels, ParallelsQuery } from './queries.ts'

const pageSize = 10
const mostShown = 50

const Board = (props: {
  parallels: Parallels
  computedAt: string | null
  ofOne: boolean
  shown: number
  more: () => void
}) => {
  const { t, format } = useLanguage()
  const { parallels } = props
  const place = useKeptFocus(parallels.nodes.map((parallel) => parallel.id))
  if (parallels.nodes.length === 0) {
    return <EmptyState>{props.ofOne ? t.parallels.noneFor : t.parallels.none}</EmptyState>
  }
  const { computedAt } = props
  return (
    <div className="stack">
      <p className="small quiet" role="status">
        {t.lists.showing(format.number(parallels.nodes.length), format.count(parallels.totalCount))}.{' '}
        {computedAt ? t.synergies.computed(format.date(computedAt)) : ''}
      </p>
      <ol className={styles.board} {...place}>
        {parallels.nodes.map((parallel) => (
          <li key={parallel.id} id={parallel.id}>
            <ParallelCard parallel={parallel} />
          </li>
        ))}
      </ol>
      <MoreRows has={parallels.pageInfo.hasNextPage && props.shown < mostShown} more={props.more} />
    </div>
  )
}

/** The board of pairs that may be the same work, side by side, each waiting for somebody to say what it is. */
const ParallelsPage = () => {
  const { t, language } = useLanguage()
  const [initiativeId] = useAddress('initiativ')
  const [judged, setJudged] = useAddress('svarade')
  const [value, setShown] = useAddress('visa')
  const [look, setLook] = useAddress('visning')
  const dense = look === 'tatt' && !initiativeId
  const shown = Math.min(Math.max(Number.parseInt(value, 10) || pageSize, 1), mostShown)
  const initiative = useAnswer({
    query: InitiativeTitleQuery,
    variables: { id: initiativeId },
    pause: !initiativeId,
  })
  const title = initiative.state === 'ready' ? initiative.data.initiative?.title : undefined
  const answer = useAnswer({
    query: ParallelsQuery,
    variables: {
      first: shown,
      initiativeId: initiativeId || null,
      includeJudged: judged === 'ja' || Boolean(initiativeId),
      language: contentLanguageOf(language),
    },
    types: ['Parallel', 'Initiative'],
    pause: dense,
  })
  const answered = (
    <Checkbox
      label={t.parallels.includeJudged}
      checked={judged === 'ja'}
      onChange={(checked) => setJudged(checked ? 'ja' : '')}
    />
  )
  return (
    <Page
      title={initiativeId && title ? t.parallels.titleFor(title) : t.parallels.title}
      lead={dense ? null : <p>{t.parallels.lead}</p>}
      actions={
        <>
          {initiativeId ? <ButtonLink to="/parallella">{t.parallels.all}</ButtonLink> : null}
          {initiativeId ? null : (
            <Button look="quiet" onClick={() => setLook(dense ? '' : 'tatt')}>
              {dense ? t.parallels.asCards : t.parallels.asBoard}
            </Button>
          )}
          <Button look="quiet" onClick={() => window.print()}>
            {t.parallels.print}
          </Button>
        </>
      }
    >
      <div className="stack">
        {initiativeId || dense ? null : answered}
        {dense ? (
          <ParallelBoard key={judged} includeJudged={judged === 'ja'} more={answered} />
        ) : (
          <Shown answer={answer} lines={10}>
            {({ parallels, freshness }) => (
              <Board
                computedAt={freshness.computedAt}
                parallels={parallels}
                ofOne={Boolean(initiativeId)}
                shown={shown}
                more={() => setShown(String(Math.min(shown + pageSize, mostShown)))}
              />
            )}
          </Shown>
        )}
      </div>
    </Page>
  )
}

export default ParallelsPage
