import { useLanguage } from '../language/LanguageContext.tsx'
import { Section } from '../ui/Page.tsx'
import { DemoButtons } from './DemoButtons.tsx'

/** What one can try without an account of one's own. */
export const DemoPersons = () => {
  const { t } = useLanguage()
  return (
    <Section title={t.accounts.demoTitle} lead={t.accounts.demoLead}>
      <DemoButtons />
    </Section>
  )
}
