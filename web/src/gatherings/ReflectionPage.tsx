import { Link, useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { EndedTag, EndMenu } from '../nodes/EndMenu.tsx'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { pathOf } from '../routes-of.ts'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'

const ReflectionQuery = graphql(`
  query Reflection($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Reflection { prompt text language visibility endedOn gathering { id title language } }
    }
  }
`)

/** One reflection: the question, what was written, where, and what can be done with it. */
const ReflectionPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: ReflectionQuery, variables: { id } })
  return (
    <Shown answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Reflection') return <Missing />
        return (
          <Page
            title={t.kinds.many.REFLECTION}
            eyebrow={
              <>
                <KindLabel kind="REFLECTION" />
                <EndedTag kind="REFLECTION" endedOn={node.endedOn} />
                <SeenBy kind="REFLECTION" id={id} level={node.visibility} />
              </>
            }
            lead={<p>{node.prompt}</p>}
            actions={
              <>
                <ChangeLink kind="REFLECTION" id={id}>
                  {t.gatherings.changeReflection}
                </ChangeLink>
                <EndMenu kind="REFLECTION" id={id} endedOn={node.endedOn} />
              </>
            }
          >
            <Content as="p" language={node.language}>
              {node.text}
            </Content>
            {node.gathering ? (
              <p className="quiet">
                {t.gatherings.writtenAt}{' '}
                <Link to={`${pathOf('GATHERING', node.gathering.id)}#${id}`}>
                  <Content language={node.gathering.language}>{node.gathering.title}</Content>
                </Link>
              </p>
            ) : null}
          </Page>
        )
      }}
    </Shown>
  )
}

export default ReflectionPage
