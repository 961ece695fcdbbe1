import { useState } from 'react'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import rowStyles from '../nodes/NodeLink.module.css'
import { Button } from '../ui/Button.tsx'
import { Shown } from '../ui/States.tsx'
import { MeetingRow } from './MeetingRow.tsx'
import { type Meeting, MeetingFragment } from './meeting-values.ts'

/** The API gives so many at a time. */
const atOnce = 50

const EarlierMeetingsQuery = graphql(
  `
  query EarlierMeetings($id: ID!, $after: ID!) {
    miniNetwork(id: $id) { id meetings(after: $after) { ...Meeting } }
  }
`,
  [MeetingFragment],
)

type Rows = { networkId: string; mayChange: boolean; write: (meeting: Meeting) => void }

/** What came before the meetings that are shown, 50 at a time, once it is asked for. */
export const EarlierMeetings = (props: Rows & { shown: readonly Meeting[] }) => {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { shown, ...rows } = props
  const last = shown.at(-1)
  if (!last || shown.length < atOnce) return null
  if (isOpen) return <Before {...rows} after={last.id} />
  return (
    <div className="no-print">
      <Button small onClick={() => setOpen(true)}>
        {t.states.more}
      </Button>
    </div>
  )
}

const Before = (props: Rows & { after: string }) => {
  const { networkId, after, ...rest } = props
  const answer = useAnswer({ query: EarlierMeetingsQuery, variables: { id: networkId, after } })
  return (
    <Shown answer={answer}>
      {({ miniNetwork }) => (
        <>
          <ul className={rowStyles.list}>
            {(miniNetwork?.meetings ?? []).map((meeting) => (
              <MeetingRow
                key={meeting.id}
                meeting={meeting}
                mayChange={rest.mayChange}
                write={() => rest.write(meeting)}
              />
            ))}
          </ul>
          <EarlierMeetings networkId={networkId} shown={miniNetwork?.meetings ?? []} {...rest} />
        </>
      )}
    </Shown>
  )
}
