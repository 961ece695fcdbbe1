import { useState } from 'react'
import { Link } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { NodePicker } from '../nodes/NodePicker.tsx'
import { mergePathOf } from '../routes-of.ts'
import { FilterSelect, Filters } from '../ui/Filters.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { valueIn } from '../ui/words.ts'
import { OnlyFor } from '../viewer/OnlyFor.tsx'
import { ForCoordinators } from '../viewer/rights.tsx'
import { Earlier } from './Earlier.tsx'
import { PairView } from './PairView.tsx'
import { type Likely, LikelyQuery, type MergeableKind, OneQuery } from './queries.ts'

const kinds = ['ORGANISATION', 'PERSON', 'INITIATIVE', 'THEME', 'PLACE'] as const satisfies readonly MergeableKind[]

/** What two alike have in common and what tells them apart, in a line. */
const useDetail = () => {
  const { t } = useLanguage()
  return ({ kind, because, a, b }: Likely): string =>
    [
      t.kinds.one[kind],
      ...because.map((why) => t.merging.because[why] ?? why),
      ...new Set([a.place, b.place, ...a.around, ...b.around].filter((word) => word !== null)),
    ].join(' · ')
}

const Queue = (props: { pairs: readonly Likely[] }) => {
  const { t } = useLanguage()
  const detailOf = useDetail()
  return (
    <ul className={rowStyles.list}>
      {props.pairs.map((pair) => (
        <li key={pair.pairKey} className={rowStyles.row}>
          <Link to={mergePathOf(pair.a.id, pair.b.id)}>{t.desk.pair(pair.a.name, pair.b.name)}</Link>
          <div className={rowStyles.detail}>{detailOf(pair)}</div>
        </li>
      ))}
    </ul>
  )
}

/** One that was chosen, and the field that finds the other. */
const ChooseOther = (props: { id: string; choose: (id: string) => void }) => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: OneQuery, variables: { id: props.id } })
  return (
    <Shown answer={answer}>
      {({ mergePair }) =>
        mergePair?.kind ? (
          <Section title={t.merging.with(mergePair.a.name)}>
            <NodePicker
              label={t.merging.other}
              kinds={[mergePair.kind]}
              without={[props.id]}
              onPick={(picked) => props.choose(picked.id)}
            />
          </Section>
        ) : (
          <EmptyState>{t.merging.notThere}</EmptyState>
        )
      }
    </Shown>
  )
}

const Pairs = () => {
  const { t, format } = useLanguage()
  const [kindValue, setKind] = useAddress('typ')
  const [asked, setAsked] = useAddress('par')
  const [wasDecided, setWasDecided] = useState(false)
  const kind = valueIn(t.kinds.one, kindValue)
  const mergeable = kinds.find((one) => one === kind) ?? null
  const answer = useAnswer({ query: LikelyQuery, variables: { kind: mergeable } })
  const [aId = '', bId = ''] = asked.split('|')
  return (
    <>
      <Filters label={t.lists.filter}>
        <FilterSelect
          all={t.lists.all}
          label={t.desk.show}
          options={kinds.map((one) => ({ value: one, label: t.kinds.many[one] }))}
          value={mergeable ?? ''}
          onChange={setKind}
        />
      </Filters>
      {aId && !bId ? <ChooseOther id={aId} choose={(id) => setAsked(`${aId}|${id}`)} /> : null}
      <Shown answer={answer} lines={8}>
        {({ likelyDuplicates: pairs, hasMoreLikelyDuplicates: hasMore }) => {
          const first = bId
            ? ([aId, bId] as const)
            : pairs[0] && !aId
              ? ([pairs[0].a.id, pairs[0].b.id] as const)
              : null
          const rest = pairs.filter(({ a, b }) => !(first?.includes(a.id) && first.includes(b.id)))
          const decided = () => {
            setWasDecided(true)
            setAsked('')
          }
          return (
            <>
              {first ? (
                <PairView key={first.join('|')} ids={first} takesFocus={wasDecided} decided={decided} />
              ) : aId ? null : (
                <EmptyState>{t.merging.none}</EmptyState>
              )}
              {rest.length > 0 ? (
                <Section title={t.merging.queue} count={format.count(rest.length)}>
                  <Queue pairs={rest} />
                  {hasMore ? <p className="quiet">{t.merging.more}</p> : null}
                </Section>
              ) : null}
            </>
          )
        }}
      </Shown>
    </>
  )
}

/** What may have been entered twice: side by side, the likeliest first, to be merged or told apart. */
const DuplicatesPage = () => {
  const { t } = useLanguage()
  return (
    <Page wide title={t.merging.title} lead={<p>{t.merging.lead}</p>}>
      <ForCoordinators otherwise={<OnlyFor whom={t.desk.coordinatorsOnly} />}>
        <div className="stack">
          <Pairs />
          <Earlier />
        </div>
      </ForCoordinators>
    </Page>
  )
}

export default DuplicatesPage
