import { useRef, useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { type How, SmallForm } from '../forms/SmallForm.tsx'
import type { Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { pathOf } from '../routes-of.ts'
import { Button } from '../ui/Button.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { useDraft } from '../ui/use-draft.ts'
import { useMoveFocus } from '../ui/use-move-focus.ts'
import { useMayChange } from '../viewer/rights.tsx'
import { EarlierMeetings } from './EarlierMeetings.tsx'
import { MeetingRow } from './MeetingRow.tsx'
import { AddMeetingMutation, ChangeMeetingMutation } from './meeting-changes.ts'
import {
  type Meeting,
  meetingChangesOf,
  meetingFields,
  meetingOf,
  meetingProblems,
  valuesOf,
} from './meeting-values.ts'

/** Adds a meeting, or changes one. */
const Writing = (props: { networkId: string; meeting: Meeting | undefined; close: () => void }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const { networkId, meeting, close } = props
  const add = useChange(AddMeetingMutation)
  const change = useChange(ChangeMeetingMutation)
  const [beginning, version] = [valuesOf(meeting), meeting?.updatedAt ?? null]
  const draft = useDraft<Values>(`meeting.${meeting?.id ?? networkId}`, beginning, version)
  const send = async (values: Values, { changed, readAt }: How) => {
    const problems = meetingProblems(values)
    if (problems.length > 0) return { end: 'refused', fields: problems, message: '' } as const
    return meeting
      ? change.change({ id: meeting.id, input: meetingChangesOf(values, changed), readAt })
      : add.change({ id: networkId, input: meetingOf(values) })
  }
  const onDone = () => {
    notify(t.forms.saved)
    close()
  }
  const busy = add.busy || change.busy
  return (
    <SmallForm
      seenBy="MEETING"
      label={t.forms.save}
      {...{ draft, busy, send, onDone }}
      fields={meetingFields(t)}
      current={meeting && { values: beginning, version: meeting.updatedAt }}
      onCancel={close}
    />
  )
}

/** When a mini-network meets and has met, with what its members noted, and the way into one's own calendar. */
export const Meetings = (props: { networkId: string; ended: boolean; meetings: readonly Meeting[] }) => {
  const { t } = useLanguage()
  const { networkId, meetings, ended } = props
  const mayChange = useMayChange(networkId) === true && !ended
  const [writing, setWriting] = useState<Meeting | 'new' | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const moveFocus = useMoveFocus()
  const words = t.miniNetworks.meetings
  if (meetings.length === 0 && !mayChange) return null
  const turn = (to: Meeting | 'new' | null) => {
    setWriting(to)
    moveFocus(() => place.current?.querySelector(to === null ? 'button' : 'input'))
  }
  return (
    <Section
      title={words.title}
      action={
        meetings.length > 0 ? <a href={`${pathOf('MINI_NETWORK', networkId)}/traffar.ics`}>{words.calendar}</a> : null
      }
    >
      <div ref={place} className="stack">
        {writing !== null ? (
          <Writing
            key={writing === 'new' ? 'new' : writing.id}
            networkId={networkId}
            // As it stands on the page by now, so that what somebody else has saved meanwhile is seen.
            meeting={writing === 'new' ? undefined : (meetings.find(({ id }) => id === writing.id) ?? writing)}
            close={() => turn(null)}
          />
        ) : mayChange ? (
          <div className="no-print">
            <Button small onClick={() => turn('new')}>
              {words.add}
            </Button>
          </div>
        ) : null}
        {meetings.length === 0 ? <p className="quiet">{words.none}</p> : null}
        <ul className={rowStyles.list}>
          {meetings.map((meeting) => (
            <MeetingRow
              key={meeting.id}
              meeting={meeting}
              mayChange={mayChange && writing === null}
              write={() => turn(meeting)}
            />
          ))}
        </ul>
        <EarlierMeetings
          networkId={networkId}
          shown={meetings}
          mayChange={mayChange && writing === null}
          write={turn}
        />
      </div>
    </Section>
  )
}
