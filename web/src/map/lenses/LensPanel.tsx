import { useState } from 'react'
import { Content } from '../../language/Content.tsx'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { KindMark } from '../../nodes/KindMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { Skeleton } from '../../ui/States.tsx'
import panel from '../panel/MapPanel.module.css'
import type { Lens } from '../view.ts'
import type { LensRow, LensView } from './lens-view.ts'

type Sort = 'as-found' | 'name' | 'figure'

function sorted(rows: readonly LensRow[], sort: Sort, compare: (a: string, b: string) => number): readonly LensRow[] {
  if (sort === 'name') return [...rows].sort((a, b) => compare(a.label, b.label))
  if (sort === 'figure') return [...rows].sort((a, b) => (b.figure ?? 0) - (a.figure ?? 0))
  return rows
}

/** The answer of a lens in words and as a table; the picture beside it shows the same things. */
export const LensPanel = (props: {
  lens: Lens
  view: LensView | null
  onChoose: (id: string) => void
  onPoint: (id: string | null) => void
  onLeave: () => void
}) => {
  const { t, format } = useLanguage()
  const [sort, setSort] = useState<Sort>('as-found')
  const { view } = props
  return (
    <div className={panel.panel}>
      <header className={panel.head}>
        <p className={panel.eyebrow}>{t.graph.lensLabel}</p>
        <h1 className={panel.name}>{t.graph.lens[props.lens]}</h1>
        {view ? <p role="status">{view.sentence}</p> : <Skeleton lines={6} />}
      </header>
      {view && view.rows.length > 0 ? (
        <section className={panel.scroll} aria-label={t.graph.table}>
          <table className={panel.table}>
            <caption className="visually-hidden">{t.graph.lens[props.lens]}</caption>
            <thead>
              <tr>
                <th scope="col" aria-sort={sort === 'name' ? 'ascending' : 'none'}>
                  <button type="button" onClick={() => setSort(sort === 'name' ? 'as-found' : 'name')}>
                    {t.graph.column.name}
                  </button>
                </th>
                {view.figureWord ? (
                  <th scope="col" aria-sort={sort === 'figure' ? 'descending' : 'none'}>
                    <button type="button" onClick={() => setSort(sort === 'figure' ? 'as-found' : 'figure')}>
                      {view.figureWord}
                    </button>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {sorted(view.rows, sort, format.compare).map((row) => (
                <tr
                  key={row.key}
                  onPointerEnter={() => props.onPoint(row.id)}
                  onPointerLeave={() => props.onPoint(null)}
                >
                  <th scope="row">
                    <button
                      type="button"
                      className={panel.choose}
                      onClick={() => props.onChoose(row.id)}
                      onFocus={() => props.onPoint(row.id)}
                      onBlur={() => props.onPoint(null)}
                    >
                      <KindMark kind={row.kind} />
                      <span className={panel.word}>
                        <Content language={row.language}>{row.label}</Content>
                        <span className={panel.aside}>{row.why}</span>
                      </span>
                    </button>
                  </th>
                  {view.figureWord ? <td className={panel.figure}>{row.figure ?? ''}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      <div>
        <Button small onClick={props.onLeave}>
          {t.graph.lensLeave}
        </Button>
      </div>
    </div>
  )
}
