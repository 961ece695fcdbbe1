import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { ContentLanguage } from '../language/language.ts'
import { EndMenu } from '../nodes/EndMenu.tsx'
import { Section } from '../ui/Page.tsx'
import { MayCreate } from '../viewer/rights.tsx'
import { AssessmentForm } from './AssessmentForm.tsx'
import type { Assessment } from './queries.ts'
import styles from './SelfAssessment.module.css'

type Result = Assessment['results'][number]

/** How a group answered, as a bar and in words; nothing where so few answered that somebody could be singled out. */
const Answers = (props: { result: Result | undefined }) => {
  const { t } = useLanguage()
  const { result } = props
  if (!result?.counts) return <p className="small quiet">{t.assessment.tooFew}</p>
  const { poor, fair, good } = result.counts
  const shown = poor + fair + good
  const total = Math.max(shown, 1)
  const share = (count: number) => ({ width: `${(count / total) * 100}%` })
  return (
    <>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.poor} style={share(poor)} />
        <span className={styles.fair} style={share(fair)} />
        <span className={styles.good} style={share(good)} />
      </span>
      <p className="small quiet">{t.assessment.legend(poor, fair, good)}</p>
      {result.answered > shown ? <p className="small quiet">{t.assessment.waiting(result.answered - shown)}</p> : null}
    </>
  )
}

/** A self-assessment: the question, what the group thinks, and a place to answer. */
export const SelfAssessment = (props: { assessment: Assessment; language: ContentLanguage }) => {
  const { t } = useLanguage()
  const { assessment, language } = props
  const prompts = [assessment.challengingPrompt, assessment.goodPrompt, assessment.takeAwayPrompt].filter(Boolean)
  return (
    <Section
      title={t.gatherings.assessment}
      action={<EndMenu kind="SELF_ASSESSMENT" id={assessment.id} endedOn={null} of={assessment.question} />}
    >
      <Content as="p" language={language} className={styles.question}>
        {assessment.question}
      </Content>
      <ul className={styles.subjects}>
        {assessment.subjects.map((subject) => (
          <li key={subject} className={styles.subject}>
            <h3 className={styles.name}>{t.assessment.subject[subject]}</h3>
            <Answers result={assessment.results.find((result) => result.subject === subject)} />
          </li>
        ))}
      </ul>
      {prompts.length ? (
        <ul className={styles.prompts}>
          {prompts.map((prompt) => (
            <li key={prompt}>
              <Content language={language}>{prompt}</Content>
            </li>
          ))}
        </ul>
      ) : null}
      <MayCreate kind="REFLECTION">
        <AssessmentForm assessment={assessment} />
      </MayCreate>
    </Section>
  )
}
