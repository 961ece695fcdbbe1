import { useRef } from 'react'
import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Listed } from '../nodes/listed.ts'
import rowStyles from '../nodes/NodeLink.module.css'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { AnswerStillTrueMutation, StillTrueQuery } from './queries.ts'

const types = ['Initiative', 'Need', 'Offer', 'StillTrueAnswered']

/** What nobody has looked at for a year: answered with one press each, or all that is shown at once. Nothing where all is fresh. */
export const StillTrue = () => {
  const { t, format } = useLanguage()
  const { notify } = useLive()
  const { change, busy } = useChange(AnswerStillTrueMutation)
  const answer = useAnswer({ query: StillTrueQuery, variables: {}, types })
  const place = useRef<HTMLDivElement>(null)
  const moveFocus = useMoveFocus()
  if (answer.state !== 'ready') return null
  const { nodes: lines, totalCount } = answer.data.mine
  const words = t.myPage.stillTrue
  const say = async (ids: readonly string[], holds: boolean) => {
    const { end } = await change({ ids: [...ids], holds })
    notify(end === 'done' ? (holds ? words.confirmed(ids.length) : words.isOver) : t.states.failed)
    moveFocus(() => place.current)
  }
  const row = ({ thing, since }: Listed) => (
    <li key={thing.id} className={rowStyles.row}>
      <NodeLink {...thing} />
      {since ? <div className={rowStyles.detail}>{words.since(format.date(since))}</div> : null}
      <div className="row">
        <Button small busy={busy} aria-label={words.holdsOf(thing.title)} onClick={() => void say([thing.id], true)}>
          {words.holds}
        </Button>
        <Button
          small
          look="quiet"
          busy={busy}
          aria-label={words.overOf(thing.title)}
          onClick={() => void say([thing.id], false)}
        >
          {words.over}
        </Button>
      </div>
    </li>
  )
  return (
    <div ref={place} tabIndex={-1}>
      {lines.length > 0 ? (
        <Section title={words.title} count={format.count(totalCount)} lead={words.lead}>
          <ul className={rowStyles.list}>{lines.map(row)}</ul>
          {lines.length > 1 ? (
            <div>
              <Button
                busy={busy}
                onClick={() =>
                  void say(
                    lines.map(({ thing }) => thing.id),
                    true,
                  )
                }
              >
                {words.allHold(lines.length)}
              </Button>
            </div>
          ) : null}
        </Section>
      ) : null}
    </div>
  )
}
