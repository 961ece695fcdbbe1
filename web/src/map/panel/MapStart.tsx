import { useLanguage } from '../../language/LanguageContext.tsx'
import { KindMark } from '../../nodes/KindMark.tsx'
import { useMyOrganisation } from '../../organisations/my-organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { useAsk } from '../lenses/use-ask.ts'
import type { NetworkMap } from '../model.ts'
import type { GraphAddress } from '../use-map-address.ts'
import { lenses } from '../view.ts'
import panel from './MapPanel.module.css'

const most = 8
const startingKinds = ['ORGANISATION', 'INITIATIVE', 'MOTIVATION', 'THEME', 'GATHERING'] as const

/** What stands beside the map before anything is in its middle: the best tied of each kind, as places to begin. */
export const MapStart = (props: { map: NetworkMap | null; address: GraphAddress; onChoose: (id: string) => void }) => {
  const { t, format } = useLanguage()
  const mine = useMyOrganisation()
  const ask = useAsk(props.address)
  const { map } = props
  const rows = (kind: string) =>
    (map?.ids ?? [])
      .map((id, index) => ({ id, label: map?.labels[index] ?? '', degree: map?.degrees[index] ?? 0, index }))
      .filter(({ index }) => map?.kindNames[map.kinds[index] ?? 0] === kind)
      .sort((a, b) => b.degree - a.degree)
      .slice(0, most)
  return (
    <div className={panel.panel}>
      <h1 className={panel.name}>{t.graph.title}</h1>
      <p className="quiet">{t.graph.start}</p>
      {map && !map.isWhole ? <p className="quiet">{t.graph.notWhole(format.number(map.ids.length))}</p> : null}
      {mine ? (
        <div>
          <Button look="strong" onClick={() => props.onChoose(mine.id)}>
            {t.graph.around(mine.name)}
          </Button>
        </div>
      ) : null}
      <section>
        <h2 className={panel.type}>{t.graph.lensLabel}</h2>
        <ul>
          {lenses.map((lens) => (
            <li key={lens} className={panel.row}>
              <button type="button" className={panel.choose} onClick={() => ask(lens)}>
                {t.graph.lens[lens]}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <div className={panel.groups}>
        {startingKinds.map((kind) => {
          const found = rows(kind)
          return found.length === 0 ? null : (
            <section key={kind}>
              <h2 className={panel.type}>{t.kinds.many[kind]}</h2>
              <ul>
                {found.map(({ id, label, degree }) => (
                  <li key={id} className={panel.row}>
                    <button type="button" className={panel.choose} onClick={() => props.onChoose(id)}>
                      <KindMark kind={kind} />
                      <span className={panel.word}>
                        <span>{label}</span>
                        <span className={panel.aside}>{t.graph.links(degree)}</span>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </div>
  )
}
