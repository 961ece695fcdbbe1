import { useChange } from '../client/use-change.ts'
import { currentDay } from '../language/current-day.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { ActionButton } from '../ui/ActionButton.tsx'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { CallOffMeetingMutation, RestoreMeetingMutation } from './meeting-changes.ts'
import { type Meeting, partsOf } from './meeting-values.ts'

/** A meeting: when, where, what was noted, and what can be done with it. */
export const MeetingRow = (props: { meeting: Meeting; mayChange: boolean; write: () => void }) => {
  const { t, format } = useLanguage()
  const { notify } = useLive()
  const { meeting } = props
  const words = t.miniNetworks.meetings
  const off = useChange(CallOffMeetingMutation)
  const on = useChange(RestoreMeetingMutation)
  const [[firstDay, from], [lastDay, to]] = [partsOf(meeting.startsAt), partsOf(meeting.endsAt)]
  const day = format.date(firstDay)
  const when =
    lastDay && lastDay !== firstDay
      ? `${words.when(day, from)} – ${words.when(format.date(lastDay), to)}`
      : words.when(day, [from, to].filter(Boolean).join('–'))
  const callOff = () => off.change({ id: meeting.id })
  const restore = () => on.change({ id: meeting.id })
  const takePlaceAgain = async () => {
    if ((await restore()).end !== 'done') notify(t.forms.notUndone)
  }
  const isAhead = firstDay >= currentDay()
  return (
    <li className={rowStyles.row}>
      <div>{when}</div>
      <div className={rowStyles.detail} dir="auto">
        {[meeting.calledOffOn ? words.calledOff : '', meeting.place ?? ''].filter(Boolean).join(', ')}
      </div>
      {meeting.notes ? (
        <p dir="auto" style={{ whiteSpace: 'pre-line' }}>
          {meeting.notes}
        </p>
      ) : null}
      {props.mayChange && !meeting.calledOffOn ? (
        <div className="row no-print">
          <Button small look="quiet" onClick={props.write}>
            {isAhead ? words.change : words.note}
            <span className="visually-hidden"> {day}</span>
          </Button>
          {isAhead ? (
            <ActionButton
              look="quiet"
              label={words.callOff}
              done={words.calledOffNow}
              act={callOff}
              undo={() => void takePlaceAgain()}
            />
          ) : null}
        </div>
      ) : null}
      {props.mayChange && meeting.calledOffOn && isAhead ? (
        <div className="row no-print">
          <ActionButton look="quiet" label={words.restore} done={words.restoredNow} act={restore} />
        </div>
      ) : null}
    </li>
  )
}
