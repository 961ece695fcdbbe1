import { type CSSProperties, type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react'
import { useLanguage } from '../../language/LanguageContext.tsx'
import { Button } from '../../ui/Button.tsx'
import type { PictureEdge, Point, Size } from '../model.ts'
import { useRelationWord } from '../panel/RelationList.tsx'
import type { Picture } from '../picture/picture.ts'
import styles from './DrawCard.module.css'
import { choicesBetween, type LinkChoice } from './link-types.ts'
import { type Draw, type DrawnEnd, lastingBetween } from './use-drawing.ts'
import { useLinks } from './use-links.ts'

/** Half the card's width and the most of its height, in CSS pixels: so far it keeps from the picture's edges. */
const [halfWidth, height] = [150, 220]

const besideOf = (at: Point | null, size: Size): CSSProperties | undefined => {
  // Where there is no room beside the node, the card lies along the lower edge.
  if (!at || size.width < halfWidth * 3) return undefined
  const left = Math.min(Math.max(at.x, halfWidth + 12), size.width - halfWidth - 12)
  const top = Math.min(Math.max(at.y + 18, 12), size.height - height)
  return { left, top, bottom: 'auto', right: 'auto', width: halfWidth * 2, marginInlineStart: -halfWidth }
}

const Pick = (props: { draw: Draw; from: DrawnEnd }) => {
  const { t } = useLanguage()
  const { draw, from } = props
  const { pointed } = draw
  const fits = !pointed || choicesBetween(from.kind, pointed.kind).length > 0
  return (
    <div className={styles.hint}>
      <p>{fits ? t.graph.drawPick(from.label, pointed?.label) : t.graph.drawUnfit(from.label, pointed.label)}</p>
      <Button small look="quiet" onClick={draw.cancel}>
        {t.states.cancel}
      </Button>
    </div>
  )
}

/** What one wrote as a sentence, as it stands within another. */
const withoutStop = (label: string): string => label.replace(/\.$/, '')

const Choose = (props: {
  draw: Draw
  from: DrawnEnd
  to: DrawnEnd
  known: ReadonlySet<string>
  style?: CSSProperties | undefined
}) => {
  const { t } = useLanguage()
  const id = useId()
  const word = useRelationWord()
  const { link, busy } = useLinks()
  const card = useRef<HTMLDivElement>(null)
  const { draw, from, to, known } = props
  const all = choicesBetween(from.kind, to.kind)
  const choices = all.filter((choice) => !known.has(`${choice.type} ${choice.direction}`))
  useEffect(() => card.current?.querySelector('button')?.focus(), [])
  const save = async (choice: LinkChoice) => {
    const ends = choice.direction === 'out' ? { from: from.id, to: to.id } : { from: to.id, to: from.id }
    if (await link({ ...ends, type: choice.type, since: null })) draw.cancel()
  }
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    draw.cancel()
  }
  const none = all.length > 0 ? t.graph.drawAllThere : t.graph.drawNone
  const ask = choices.length > 0 ? t.graph.drawHow : none
  return (
    <div ref={card} className={styles.card} style={props.style} role="dialog" aria-labelledby={id} onKeyDown={leave}>
      <p id={id} className={styles.question}>
        {ask(withoutStop(from.label), withoutStop(to.label))}
      </p>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <Button key={`${choice.type} ${choice.direction}`} small busy={busy} onClick={() => void save(choice)}>
            {word(choice.type, choice.direction)}
          </Button>
        ))}
      </div>
      <div className={styles.choices}>
        <Button small look="quiet" onClick={draw.again}>
          {t.graph.drawOther}
        </Button>
        <Button small look="quiet" onClick={draw.cancel}>
          {t.states.cancel}
        </Button>
      </div>
    </div>
  )
}

/** What stands over the picture while a relation is drawn: what to do next, and then how the two belong together. */
export const DrawCard = (props: { draw: Draw; edges: readonly PictureEdge[]; picture: RefObject<Picture | null> }) => {
  const { draw, edges } = props
  const picture = props.picture.current
  if (!draw.drawing) return null
  const { from, to } = draw.drawing
  if (!to) return <Pick draw={draw} from={from} />
  const known = lastingBetween(edges, from.id, to.id)
  const style = picture ? besideOf(picture.placeOf(to.id), picture.size()) : undefined
  return <Choose key={to.id} draw={draw} from={from} to={to} known={known} style={style} />
}
