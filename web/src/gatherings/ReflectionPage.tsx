import { Navigate, useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { EndButton, EndedTag } from '../nodes/EndButton.tsx'
import { hasEnded } from '../nodes/endings.ts'
import { KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { pathOf } from '../routes-of.ts'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'

const ReflectionQuery = graphql(`
  query Reflection($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Reflection { prompt text language endedOn gathering { id } }
    }
  }
`)

/** A reflection is read among the others at its gathering; one that is withdrawn or has no gathering stands alone. */
const ReflectionPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: ReflectionQuery, variables: { id } })
  return (
    <Shown answer={answer}>
      {({ node }) => {
        if (node?.__typename !== 'Reflection') return <Missing />
        if (node.gathering && !hasEnded(node.endedOn))
          return <Navigate to={`${pathOf('GATHERING', node.gathering.id)}#${id}`} replace />
        return (
          <Page
            title={t.kinds.many.REFLECTION}
            eyebrow={
              <>
                <KindLabel kind="REFLECTION" />
                <EndedTag kind="REFLECTION" endedOn={node.endedOn} />
              </>
            }
            lead={<p>{node.prompt}</p>}
            actions={<EndButton kind="REFLECTION" id={id} endedOn={node.endedOn} />}
          >
            <Content as="p" language={node.language}>
              {node.text}
            </Content>
          </Page>
        )
      }}
    </Shown>
  )
}

export default ReflectionPage
