import { useId } from 'react'
import { KindMark } from '../kinds/KindMark.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { countFilters } from './filters.ts'
import { type NetworkMap, nodeKinds, type Subnetwork } from './model.ts'
import styles from './Popover.module.css'
import { Popover } from './Popover.tsx'
import { kindAt } from './theme-reach.ts'
import type { GraphAddress } from './use-graph-address.ts'
import { toggled } from './view.ts'

const most = 15

const Choice = (props: { checked: boolean; toggle: () => void; children: React.ReactNode; count?: number }) => (
  <label className={styles.choice}>
    <input type="checkbox" checked={props.checked} onChange={props.toggle} />
    {props.children}
    {props.count === undefined ? null : <span className={styles.count}>{props.count}</span>}
  </label>
)

function countKinds(kinds: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const kind of kinds) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** What is shown, by kind (the legend too), focus area, status and number of relations. */
export const FilterSheet = (props: { address: GraphAddress; map: NetworkMap | null; around: Subnetwork | null }) => {
  const { t, format } = useLanguage()
  const rangeId = useId()
  const { address, map, around } = props
  const { view, change } = address
  const counts = around
    ? countKinds(around.nodes.map((node) => node.kind))
    : countKinds((map?.ids ?? []).map((_, index) => (map ? kindAt(map, index) : undefined)))
  const areas = (map?.ids ?? [])
    .flatMap((id, index) => (map?.details[index] === 'FOCUS_AREA' ? [{ id, label: map.labels[index] ?? '' }] : []))
    .sort((a, b) => format.compare(a.label, b.label))
  const statuses = Object.keys(t.kinds.initiativeStatus) as (keyof typeof t.kinds.initiativeStatus)[]
  const clear = () => change({ without: [], themes: [], statuses: [], atLeast: 0, hidden: [] })
  return (
    <Popover icon="filter" word={t.graph.filters} badge={countFilters(view)}>
      {() => (
        <>
          <fieldset>
            <legend>{t.graph.filterKinds}</legend>
            {nodeKinds
              .filter((kind) => counts.has(kind) || view.without.includes(kind))
              .map((kind) => (
                <Choice
                  key={kind}
                  checked={!view.without.includes(kind)}
                  count={counts.get(kind) ?? 0}
                  toggle={() => change({ without: toggled(view.without, kind) })}
                >
                  <KindMark kind={kind} />
                  {t.kinds.many[kind]}
                </Choice>
              ))}
          </fieldset>
          {areas.length > 0 ? (
            <fieldset>
              <legend>{t.graph.filterThemes}</legend>
              {areas.map((area) => (
                <Choice
                  key={area.id}
                  checked={view.themes.includes(area.id)}
                  toggle={() => change({ themes: toggled(view.themes, area.id) })}
                >
                  {area.label}
                </Choice>
              ))}
            </fieldset>
          ) : null}
          <fieldset>
            <legend>{t.graph.filterStatus}</legend>
            {statuses.map((status) => (
              <Choice
                key={status}
                checked={view.statuses.includes(status)}
                toggle={() => change({ statuses: toggled(view.statuses, status) })}
              >
                {t.kinds.initiativeStatus[status]}
              </Choice>
            ))}
          </fieldset>
          <div>
            <label htmlFor={rangeId} className={styles.title}>
              {t.graph.filterAtLeast}
            </label>
            <div className={styles.line}>
              <input
                id={rangeId}
                type="range"
                min={0}
                max={most}
                value={Math.min(most, view.atLeast)}
                onChange={(event) => change({ atLeast: Number(event.target.value) })}
              />
              <output htmlFor={rangeId} className={styles.count}>
                {view.atLeast}
              </output>
            </div>
          </div>
          {view.hidden.length > 0 ? (
            <Button small onClick={() => change({ hidden: [] })}>
              {t.graph.showHidden(view.hidden.length)}
            </Button>
          ) : null}
          {countFilters(view) > 0 ? (
            <Button small look="quiet" onClick={clear}>
              {t.graph.clearFilters}
            </Button>
          ) : null}
        </>
      )}
    </Popover>
  )
}
