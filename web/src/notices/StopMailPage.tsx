import { useState } from 'react'
import { useParams } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { StopMailMutation } from './queries.ts'

/** The address that stands in each mail: one press, and there are no more. Visiting it changes nothing. */
const StopMailPage = () => {
  const { t } = useLanguage()
  const { token = '' } = useParams()
  const { change, busy } = useChange(StopMailMutation)
  const [said, say] = useState('')
  const words = t.notices.stopPage
  const stop = async () => {
    const outcome = await change({ token })
    if (outcome.end !== 'done') return say(t.states.failed)
    say(outcome.value.stopped ? words.done : words.notValid)
  }
  return (
    <Page title={words.title} lead={<p>{words.lead}</p>}>
      <p role="status">{said}</p>
      <div>
        <Button look="strong" busy={busy} onClick={() => void stop()}>
          {words.stop}
        </Button>
      </div>
    </Page>
  )
}

export default StopMailPage
