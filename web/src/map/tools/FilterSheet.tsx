import { type ReactNode, useEffect, useId, useState } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { KindMark } from '../../nodes/KindMark.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from '../../ui/Popover.module.css'
import { Popover } from '../../ui/Popover.tsx'
import { type NetworkMap, nodeKinds, type Subnetwork } from '../model.ts'
import type { GraphAddress } from '../use-map-address.ts'
import { toggled } from '../view.ts'
import { countFilters } from './filters.ts'
import { kindAt } from './theme-reach.ts'

const most = 15

/** The address follows a moment later; what one pressed shows at once. */
function useAtOnce<T>(settled: T): [T, (next: T) => void] {
  const [shown, setShown] = useState(settled)
  useEffect(() => setShown(settled), [settled])
  return [shown, setShown]
}

const Choice = (props: { checked: boolean; toggle: () => void; children: ReactNode; count?: number }) => {
  const [checked, setChecked] = useAtOnce(props.checked)
  const toggle = () => {
    setChecked(!checked)
    props.toggle()
  }
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={checked} onChange={toggle} />
      {props.children}
      {props.count === undefined ? null : <span className={styles.count}>{props.count}</span>}
    </label>
  )
}

const AtLeast = (props: { value: number; onChange: (value: number) => void }) => {
  const { t } = useLanguage()
  const id = useId()
  const [value, setValue] = useAtOnce(Math.min(most, props.value))
  return (
    <div>
      <label htmlFor={id} className={styles.title}>
        {t.graph.filterAtLeast}
      </label>
      <div className={styles.line}>
        <input
          id={id}
          type="range"
          min={0}
          max={most}
          value={value}
          onChange={(event) => {
            setValue(Number(event.target.value))
            props.onChange(Number(event.target.value))
          }}
        />
        <output htmlFor={id} className={styles.count}>
          {value}
        </output>
      </div>
    </div>
  )
}

function countKinds(kinds: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const kind of kinds) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** What is shown, by kind (the legend too), focus area, status and number of relations. */
export const FilterSheet = (props: { address: GraphAddress; map: NetworkMap | null; around: Subnetwork | null }) => {
  const { t, format } = useLanguage()
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
          <AtLeast value={view.atLeast} onChange={(atLeast) => change({ atLeast })} />
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
