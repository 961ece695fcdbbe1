import { useAnswer } from '../client/use-answer.ts'
import { useChange } from '../client/use-change.ts'
import { Field } from '../forms/Field.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { useLive } from '../ui/Live.tsx'
import { Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { optionsOf } from '../ui/words.ts'
import { useViewer } from '../viewer/viewer.ts'
import { type Settings, SettingsMutation, SettingsQuery } from './queries.ts'

const Choices = ({ settings }: { settings: Settings }) => {
  const { t } = useLanguage()
  const { notify } = useLive()
  const viewer = useViewer()
  const { change, busy } = useChange(SettingsMutation)
  const { withoutMail } = settings
  const save = async (input: Partial<Omit<Settings, 'sends'>>) => {
    const { end } = await change({ input })
    notify(end === 'done' ? t.notices.mail.saved : t.states.failed)
  }
  const kinds = optionsOf(t.notices.mail.kinds).filter(
    ({ value }) => value !== 'CONTACT_TO_BROKER' || viewer?.speaksForAll,
  )
  if (settings.mailStopped) {
    return (
      <>
        <p>{t.notices.mail.stopped}</p>
        <div>
          <Button busy={busy} onClick={() => void save({ mailStopped: false })}>
            {t.notices.mail.start}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <fieldset className="stack">
        <legend>{t.notices.mail.about}</legend>
        {kinds.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={!withoutMail.includes(value)}
            onChange={(checked) =>
              void save({ withoutMail: checked ? withoutMail.filter((one) => one !== value) : [...withoutMail, value] })
            }
          />
        ))}
      </fieldset>
      <Field
        spec={{
          name: 'mailLanguage',
          label: t.notices.mail.language,
          type: 'choice',
          options: optionsOf(t.notices.mail.languages),
          required: true,
        }}
        value={settings.language}
        onChange={(value) => void save({ language: value === 'EN' ? 'EN' : 'SV' })}
        problem={undefined}
      />
      <div>
        <Button busy={busy} onClick={() => void save({ mailStopped: true })}>
          {t.notices.mail.stop}
        </Button>
      </div>
    </>
  )
}

/** What one wants to be told by mail. Each choice is saved at once. */
export const MailSettings = () => {
  const { t } = useLanguage()
  const answer = useAnswer({ query: SettingsQuery, variables: {} })
  return (
    <Shown answer={answer}>
      {({ noticeSettings }) =>
        noticeSettings ? (
          <Section
            title={t.notices.mail.title}
            lead={noticeSettings.sends ? t.notices.mail.lead : t.notices.mail.sendsNone}
          >
            <Choices settings={noticeSettings} />
          </Section>
        ) : null
      }
    </Shown>
  )
}
