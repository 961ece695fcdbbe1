import { useParams } from 'react-router'
import { graphql, type ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { FormerNames } from '../nodes/Former.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { MergeMenu } from '../nodes/MergeMenu.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { mapPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { Tag } from '../ui/Tag.tsx'
import { InitiativeRelations } from './InitiativeRelations.tsx'
import { InitiativeTies } from './InitiativeTies.tsx'
import { usePeriod } from './use-period.ts'
import { WhoCouldJoin } from './WhoCouldJoin.tsx'

const InitiativeQuery = graphql(`
  query Initiative($id: ID!) {
    initiative(id: $id) {
      id title summary language status startsOn endsOn demo visibility
      place { id name }
      formerNames
      parent { id title language }
      audiences(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

type Initiative = NonNullable<ResultOf<typeof InitiativeQuery>['initiative']>

const InitiativeFacts = (props: { initiative: Initiative }) => {
  const { t, language, format } = useLanguage()
  const period = usePeriod()
  const { initiative } = props
  const audiences = initiative.audiences.nodes.map((one) => (language === 'sv' ? one.labelSv : one.labelEn))
  return (
    <Facts
      facts={[
        { name: t.initiatives.period, value: period(initiative.startsOn, initiative.endsOn) },
        { name: t.initiatives.place, value: initiative.place?.name },
        { name: t.initiatives.audiences, value: audiences.length ? format.list(audiences) : null },
        {
          name: t.initiatives.parent,
          value: initiative.parent ? (
            <Content language={initiative.parent.language}>{initiative.parent.title}</Content>
          ) : null,
        },
      ]}
    />
  )
}

/** One initiative: what it is, who takes part, what it answers to, and what resembles it. */
const InitiativePage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: InitiativeQuery, variables: { id } })
  return (
    <Shown answer={answer} lines={8}>
      {({ initiative }) =>
        initiative ? (
          <Page
            title={initiative.title}
            heading={<Content language={initiative.language}>{initiative.title}</Content>}
            eyebrow={
              <>
                <KindLabel kind="INITIATIVE" />
                <FormerNames names={initiative.formerNames} />
                <Tag>{t.kinds.initiativeStatus[initiative.status]}</Tag>
                <DemoTag demo={initiative.demo} />
                <SeenBy kind="INITIATIVE" id={id} level={initiative.visibility} />
              </>
            }
            lead={
              <Content as="p" language={initiative.language}>
                {initiative.summary}
              </Content>
            }
            actions={
              <>
                <ButtonLink look="strong" to={`/parallella?initiativ=${encodeURIComponent(id)}`}>
                  {t.initiatives.seeParallels}
                </ButtonLink>
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="INITIATIVE" id={id}>
                  {t.initiatives.change}
                </ChangeLink>
                <MergeMenu kind="INITIATIVE" id={id} />
              </>
            }
          >
            <InitiativeFacts initiative={initiative} />
            <InitiativeRelations id={id} />
            <InitiativeTies id={id} />
            <WhoCouldJoin initiativeId={id} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default InitiativePage
