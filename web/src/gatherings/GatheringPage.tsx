import { useParams } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { EndedTag, EndMenu } from '../nodes/EndMenu.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeRows } from '../nodes/NodeLink.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { mapPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { ForCoordinators, MayCreate } from '../viewer/rights.tsx'
import { NewAssessment } from './NewAssessment.tsx'
import { type Gathering, GatheringQuery } from './queries.ts'
import { Reflections } from './Reflections.tsx'
import { SelfAssessment } from './SelfAssessment.tsx'
import { Voiced } from './Voiced.tsx'

/** The time of day of a local time; nothing where there is none. */
const hourOf = (localTime: string | null): string => localTime?.slice(11, 16) ?? ''

const When = (props: { gathering: Gathering }) => {
  const { t, format } = useLanguage()
  const { startsOn, endsOn, startsAt, endsAt, speakers, place, sourcePart, language } = props.gathering
  const [from, to] = [hourOf(startsAt), hourOf(endsAt)]
  const hours = from ? (to ? t.gatherings.hours(from, to) : t.gatherings.from(from)) : ''
  const at = (day: string, hour: string) =>
    [format.date(day), hour && t.gatherings.from(hour)].filter(Boolean).join(' ')
  const oneDay = startsOn ? `${format.date(startsOn)} ${hours}`.trim() : null
  const when = startsOn && endsOn ? `${at(startsOn, from)} – ${at(endsOn, to)}` : oneDay
  return (
    <Facts
      facts={[
        { name: t.gatherings.when, value: when },
        { name: t.gatherings.place, value: place?.name },
        {
          name: t.gatherings.speakers,
          value: speakers.length ? <Content language={language}>{speakers.join(' · ')}</Content> : null,
        },
        { name: t.gatherings.source, value: sourcePart },
      ]}
    />
  )
}

const Around = (props: { gathering: Gathering }) => {
  const { t, format } = useLanguage()
  const { wishedThemeMeetings, organisations } = props.gathering
  return (
    <>
      {wishedThemeMeetings.nodes.length ? (
        <Section title={t.gatherings.wished}>
          <NodeRows
            columns
            rows={wishedThemeMeetings.nodes.map((one) => ({
              kind: 'GATHERING',
              id: one.id,
              title: one.title,
              language: one.language,
            }))}
          />
        </Section>
      ) : null}
      {organisations.nodes.length ? (
        <Section title={t.gatherings.took} count={format.count(organisations.totalCount)}>
          <NodeRows
            columns
            rows={organisations.nodes.map((one) => ({ kind: 'ORGANISATION', id: one.id, title: one.name }))}
          />
        </Section>
      ) : null}
    </>
  )
}

/** One gathering: when, who, what was written there, and how good people thought that they were. */
const GatheringPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: GatheringQuery, variables: { id }, types: ['SelfAssessment'] })
  return (
    <Shown answer={answer} lines={8}>
      {({ gathering }) =>
        gathering ? (
          <Page
            title={gathering.title}
            heading={<Content language={gathering.language}>{gathering.title}</Content>}
            eyebrow={
              <>
                <KindLabel kind="GATHERING" word={t.kinds.gatheringKind[gathering.kind]} />
                <EndedTag kind="GATHERING" endedOn={gathering.endedOn} />
                <DemoTag demo={gathering.demo} />
                <SeenBy kind="GATHERING" id={id} level={gathering.visibility} />
              </>
            }
            lead={
              gathering.description ? (
                <Content as="p" language={gathering.language}>
                  {gathering.description}
                </Content>
              ) : null
            }
            actions={
              <>
                <MayCreate kind="REFLECTION">
                  <ButtonLink look="strong" to={`/reflektioner/ny?traff=${encodeURIComponent(id)}`}>
                    {t.gatherings.addReflection}
                  </ButtonLink>
                </MayCreate>
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="GATHERING" id={id}>
                  {t.gatherings.change}
                </ChangeLink>
                <EndMenu kind="GATHERING" id={id} endedOn={gathering.endedOn} />
              </>
            }
          >
            <When gathering={gathering} />
            <Reflections id={id} />
            <Voiced id={id} />
            {gathering.selfAssessments.map((assessment) => (
              <SelfAssessment key={assessment.id} assessment={assessment} language={gathering.language} />
            ))}
            <ForCoordinators>
              <NewAssessment gatheringId={id} />
            </ForCoordinators>
            <Around gathering={gathering} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default GatheringPage
