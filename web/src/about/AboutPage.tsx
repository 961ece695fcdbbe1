import { Link, useLocation } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { StoredData } from '../privacy/StoredData.tsx'
import { NotFoundPage } from '../shell/NotFoundPage.tsx'
import { contactEmail, partnershipName } from '../shell/partnership.ts'
import { Page, Section } from '../ui/Page.tsx'
import { type AboutKey, isAboutKey } from './about-pages.ts'

/** Pages of their own that a text is about. */
const further: Partial<Record<AboutKey, readonly string[]>> = {
  om: ['/matchningen'],
  personuppgifter: ['/om-mig'],
  api: ['/nycklar', '/exportera'],
}

const Contact = () => {
  const { t } = useLanguage()
  const email = contactEmail()
  return email ? (
    <p>
      {t.about.contactBy} <a href={`mailto:${email}`}>{email}</a>.
    </p>
  ) : (
    <p className="quiet">{t.about.contactMissing}</p>
  )
}

/** A page that a public service needs: what it says stands in the catalogue. */
const AboutPage = () => {
  const { t } = useLanguage()
  const key = useLocation().pathname.slice(1)
  if (!isAboutKey(key)) return <NotFoundPage />
  const { title, parts } = t.about.pages[key]
  const words: Record<string, string> = {
    '/matchningen': t.matching.title,
    '/exportera': t.exchange.exportTitle,
    '/om-mig': t.privacy.title,
    '/nycklar': t.keys.title,
  }
  return (
    <Page title={title} eyebrow={<span className="quiet">{partnershipName()}</span>}>
      {key === 'kontakt' ? <Contact /> : null}
      {key === 'personuppgifter' ? <StoredData /> : null}
      {parts.map((part) => (
        <Section key={part.title} title={part.title}>
          {part.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Section>
      ))}
      {further[key]?.map((to) => (
        <p key={to}>
          <Link to={to}>{words[to]}</Link>
        </p>
      ))}
    </Page>
  )
}

export default AboutPage
