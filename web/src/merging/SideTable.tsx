import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import { valueIn } from '../ui/words.ts'
import styles from './Merging.module.css'
import type { Pair, Side, Which } from './queries.ts'
import { type Choices, fieldRows, listRows, tieRows } from './sides.ts'

/** Puts what a field holds in words: kinds and stages come as codes, days as dates. */
const useWritten = () => {
  const { t, format } = useLanguage()
  return (name: string, value: string): string => {
    const kind = name === 'kind' ? valueIn(t.kinds.organisationKind, value.toUpperCase()) : null
    if (kind) return t.kinds.organisationKind[kind]
    const status = name === 'status' ? valueIn(t.kinds.initiativeStatus, value.toUpperCase()) : null
    if (status) return t.kinds.initiativeStatus[status]
    return name.endsWith('On') ? format.date(value) : value
  }
}

const useFieldWord = () => {
  const { t } = useLanguage()
  return (name: string): string => (t.exchange.target as Record<string, string>)[name] ?? name
}

/** A value of one side, with the way to choose it where the other side holds another. */
const Value = (props: { field: string; which: Which; side: Side; chosen: boolean | null; choose: () => void }) => {
  const { t } = useLanguage()
  const written = useWritten()
  const value = props.side.fields.find(({ name }) => name === props.field)?.value ?? null
  if (value === null) return <span className="quiet">{t.merging.empty}</span>
  if (props.chosen === null) return written(props.field, value)
  return (
    <label className={styles.choice}>
      <input type="radio" name={`field-${props.field}`} checked={props.chosen} onChange={props.choose} />
      <span>{written(props.field, value)}</span>
    </label>
  )
}

const Hanging = (props: { of: Side['hanging'][number] | null }) => {
  const { t } = useLanguage()
  const { of } = props
  if (!of) return <span className="quiet">{t.merging.nothing}</span>
  const more = of.count - of.some.length
  return (
    <>
      {of.some.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 ? ', ' : ''}
          {of.kind ? <Link to={pathOf(of.kind, id)}>{name.slice(0, 80)}</Link> : name.slice(0, 80)}
        </span>
      ))}
      {more > 0 ? ` ${t.merging.andMore(more)}` : ''}
    </>
  )
}

const Row = (props: { title: ReactNode; a: ReactNode; b: ReactNode }) => (
  <tr>
    <th scope="row">{props.title}</th>
    <td>{props.a}</td>
    <td>{props.b}</td>
  </tr>
)

/** Two things side by side: which address stays, each field, and what hangs on each. */
export const SideTable = (props: {
  pair: Pair
  kept: Which
  choices: Choices
  keep: (which: Which) => void
  choose: (field: string, which: Which) => void
}) => {
  const { t } = useLanguage()
  const fieldWord = useFieldWord()
  const { pair, kept, choices } = props
  const keepChoice = (which: Which) => (
    <label className={styles.choice}>
      <input type="radio" name="kept" checked={kept === which} onChange={() => props.keep(which)} />
      <span>{kept === which ? t.merging.stays : t.merging.becomesPart}</span>
    </label>
  )
  const value = (field: string, which: Which, isChosen: boolean) => (
    <Value
      field={field}
      which={which}
      side={pair[which]}
      chosen={isChosen ? (choices[field] ?? kept) === which : null}
      choose={() => props.choose(field, which)}
    />
  )
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t.merging.sideBySide(pair.a.name, pair.b.name)}</caption>
      <thead>
        <tr>
          <td />
          {(['a', 'b'] as const).map((which) => (
            <th key={which} scope="col">
              {pair.kind ? <Link to={pathOf(pair.kind, pair[which].id)}>{pair[which].name}</Link> : pair[which].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pair.obstacle ? null : <Row title={t.merging.address} a={keepChoice('a')} b={keepChoice('b')} />}
        {fieldRows(pair).map(({ name, isChosen }) => (
          <Row key={name} title={fieldWord(name)} a={value(name, 'a', isChosen)} b={value(name, 'b', isChosen)} />
        ))}
        {listRows(pair).map(({ name, a, b }) => (
          <Row
            key={name}
            title={fieldWord(name)}
            a={a.join(', ') || <span className="quiet">{t.merging.empty}</span>}
            b={b.join(', ') || <span className="quiet">{t.merging.empty}</span>}
          />
        ))}
        {tieRows(pair).map(({ key, type, out, kind, a, b }) => (
          <Row
            key={key}
            title={
              <>
                {(t.graph.relation[type] ?? t.graph.otherRelation)[out ? 'out' : 'in']}
                {kind ? <span className={styles.kind}>{t.kinds.many[kind].toLowerCase()}</span> : null}
              </>
            }
            a={<Hanging of={a} />}
            b={<Hanging of={b} />}
          />
        ))}
      </tbody>
    </table>
  )
}
