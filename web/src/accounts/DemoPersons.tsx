import { useState } from 'react'
import { useChange } from '../client/use-change.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Page.tsx'
import { beginAnew } from './begin-anew.ts'
import { problemIn } from './problem.ts'
import { SignInAsDemoMutation } from './sign-in-changes.ts'

const roles = ['PARTNER', 'COORDINATOR', 'ADMINISTRATOR'] as const

/** Steps in as an invented person, with one press. */
export const DemoPersons = () => {
  const { t, language } = useLanguage()
  const { change, busy } = useChange(SignInAsDemoMutation)
  const [problem, setProblem] = useState('')
  const stepIn = async (role: (typeof roles)[number]) => {
    const outcome = await change({ role })
    if (outcome.end === 'done') return beginAnew(language, '/logga-in')
    setProblem(problemIn(t, outcome))
  }
  return (
    <Section title={t.accounts.demoTitle} lead={t.accounts.demoLead}>
      <div className="row">
        {roles.map((role) => (
          <Button key={role} busy={busy} onClick={() => void stepIn(role)}>
            {t.accounts.demo[role]}
          </Button>
        ))}
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
    </Section>
  )
}
