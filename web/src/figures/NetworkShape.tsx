import { Link } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import styles from './Figures.module.css'
import type { Shape, Shapes } from './queries.ts'

type Named = Shape['alone']

const Names = (props: { of: Named; count: number; paper: boolean }) => {
  const { t, format } = useLanguage()
  const more = props.count - props.of.length
  if (props.paper) {
    const names = props.of.map(({ title }) => title)
    return <p>{more > 0 ? [...names, t.figures.shape.more(more)].join(', ') : format.list(names)}</p>
  }
  return (
    <ul className={styles.names}>
      {props.of.map(({ id, title }) => (
        <li key={id}>
          <Link to={pathOf('ORGANISATION', id)}>{title}</Link>
        </li>
      ))}
      {more > 0 ? <li className="quiet">{t.figures.shape.more(more)}</li> : null}
    </ul>
  )
}

/** In `now` and not in `before`. */
const added = (now: Named, before: Named): string[] => {
  const known = new Set(before.map(({ id }) => id))
  return now.flatMap(({ id, title }) => (known.has(id) ? [] : [title]))
}

/** What is another than a year before, in sentences. */
const useChanges = ({ now, before }: Shapes): string[] => {
  const { t, format } = useLanguage()
  const { changed } = t.figures.shape
  const lists = [
    { names: added(now.bridges, before.bridges), say: changed.nowBridges },
    { names: added(before.bridges, now.bridges), say: changed.noLonger },
    { names: now.newlyLinked.map(({ title }) => title), say: changed.noLongerAlone },
  ]
  return [
    changed.organisations(before.organisations, now.organisations),
    changed.alone(before.aloneCount, now.aloneCount),
    changed.reach(before.reachCount, now.reachCount),
    ...lists.flatMap(({ names, say }) => (names.length > 0 ? [say(format.list(names))] : [])),
  ]
}

const Since = (props: { shapes: Shapes; year: number; paper: boolean }) => {
  const { t } = useLanguage()
  const sentences = useChanges(props.shapes)
  return (
    <>
      <h3>{t.figures.shape.before(props.year - 1)}</h3>
      {props.paper ? (
        sentences.map((one) => <p key={one}>{one}</p>)
      ) : (
        <ul className={styles.sentences}>
          {sentences.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** How the network hangs together, in words: who bridges, who is alone, how few reach everyone, and what has changed. */
export const NetworkShape = (props: { shapes: Shapes; year: number; paper?: boolean }) => {
  const { t, format } = useLanguage()
  const words = t.figures.shape
  const { paper = false } = props
  const { now, before } = props.shapes
  if (now.organisations === 0) return <p className="quiet">{words.empty}</p>
  const linked = now.organisations - now.aloneCount
  const bridges = now.bridges.map(({ title }) => title)
  return (
    <div className="stack">
      <p>
        {words.linked(linked, now.organisations)} {linked > 0 ? words.parts(now.parts) : null}
      </p>
      {linked > 0 ? (
        <>
          <p>
            {bridges.length > 0 ? words.bridges(format.list(bridges), bridges.length, now.cutOff) : words.noBridges}
          </p>
          <p>
            {words.reach(now.reachCount, now.isFewest)} {words.reachLead}
          </p>
          <Names of={now.reach} count={now.reachCount} paper={paper} />
        </>
      ) : null}
      <p>{words.alone(now.aloneCount)}</p>
      {now.aloneCount > 0 ? <Names of={now.alone} count={now.aloneCount} paper={paper} /> : null}
      {before.organisations > 0 ? <Since shapes={props.shapes} year={props.year} paper={paper} /> : null}
    </div>
  )
}
