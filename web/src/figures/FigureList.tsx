import { Link } from 'react-router'
import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Listed } from '../nodes/listed.ts'
import { MoreRows } from '../nodes/MoreRows.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { contactPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { usePageCount } from '../ui/use-page-count.ts'
import { figurePathOf } from './address.ts'
import { ChallengeTitleQuery, FigureQuery, type FigureVariables } from './queries.ts'

const pick = (data: ResultOf<typeof FigureQuery>) => data.yearFigure

/** What the figure is called, with what it is narrowed to. */
const useName = (figure: FigureVariables): string => {
  const { t } = useLanguage()
  const { challengeId } = figure
  const challenge = useAnswer({ query: ChallengeTitleQuery, variables: { id: challengeId ?? '' }, pause: !challengeId })
  const name = t.figures.names[figure.figure]
  const title = challenge.state === 'ready' ? challenge.data.challenge?.title : undefined
  if (title) return t.figures.ofChallenge(title)
  const { ofKind, withKind, collaborationStatus, miniNetworkStatus, verdict } = figure
  const kinds = t.kinds.organisationKind
  if (ofKind && withKind) return t.figures.ofKinds(kinds[ofKind], kinds[withKind])
  if (verdict) return t.figures.ofVerdict[verdict]
  if (collaborationStatus) return t.figures.ofCollaborationStatus[collaborationStatus]
  if (miniNetworkStatus) return t.figures.ofMiniNetworkStatus[miniNetworkStatus]
  return name
}

const Thing = ({ thing }: { thing: Listed['thing'] }) => <NodeLink {...thing} />

const Line = ({ figure, line }: { figure: FigureVariables; line: Listed }) => {
  const { t, format } = useLanguage()
  const { thing, other, since, count, refId } = line
  const isContact = figure.figure.startsWith('CONTACTS') && other !== null
  return (
    <li className={rowStyles.row}>
      {isContact ? (
        <Link to={contactPathOf(refId)}>{t.contacts.who(thing.title, other.title)}</Link>
      ) : (
        <span>
          <Thing thing={thing} />
          {other ? ' · ' : null}
          {other ? <Thing thing={other} /> : null}
        </span>
      )}
      <div className={rowStyles.detail}>
        {[since ? format.date(since) : '', figure.figure === 'PAIRS' && count !== null ? t.figures.together(count) : '']
          .filter(Boolean)
          .join(', ')}
      </div>
    </li>
  )
}

/** What one figure counts: as many lines as the figure says. */
export const FigureList = ({ figure }: { figure: FigureVariables }) => {
  const { t, format } = useLanguage()
  const name = useName(figure)
  const [pages, more] = usePageCount()
  const answer = usePages({ query: FigureQuery, variables: figure, pick, pages })
  return (
    <Page
      title={name}
      lead={<p>{figure.year}</p>}
      actions={<ButtonLink to={figurePathOf(figure.year)}>{t.figures.back}</ButtonLink>}
    >
      <Shown answer={answer} lines={8}>
        {({ items, total, hasMore }) =>
          items.length === 0 ? (
            <EmptyState>{t.figures.empty}</EmptyState>
          ) : (
            <div className="stack">
              <p className="small quiet" role="status">
                {t.lists.showing(format.number(items.length), format.count(total))}
              </p>
              <ul className={rowStyles.list}>
                {items.map(({ node }) => (
                  <Line key={node.refId} figure={figure} line={node} />
                ))}
              </ul>
              <MoreRows has={hasMore} more={more} />
            </div>
          )
        }
      </Shown>
    </Page>
  )
}
