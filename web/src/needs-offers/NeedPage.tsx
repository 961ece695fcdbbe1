import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Shown } from '../ui/States.tsx'
import { ResourceView } from './ResourceView.tsx'

const NeedQuery = graphql(`
  query Need($id: ID!) {
    need(id: $id) {
      id kind text language validUntil closedOn confirmedOn demo visibility
      organisation { id name }
      person { id name }
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** One need. */
const NeedPage = () => {
  const { id = '' } = useParams()
  const answer = useAnswer({ query: NeedQuery, variables: { id } })
  return <Shown answer={answer}>{({ need }) => <ResourceView kind="NEED" resource={need} />}</Shown>
}

export default NeedPage
