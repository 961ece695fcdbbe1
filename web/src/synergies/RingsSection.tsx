import { Link } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Section } from '../ui/Page.tsx'
import { RingsQuery } from './queries.ts'
import { RingList } from './RingList.tsx'

const mostShown = 5

const useRings = (organisationId: string) => {
  const answer = useAnswer({
    query: RingsQuery,
    variables: { organisationId, first: mostShown },
    types: ['Ring', 'Need', 'Offer'],
    inSlices: true,
  })
  return answer.state === 'ready' ? answer.data.rings : null
}

/** Says above a long list that there are rings below it. */
export const RingsNotice = (props: { organisationId: string }) => {
  const { t } = useLanguage()
  const rings = useRings(props.organisationId)
  if (!rings || rings.nodes.length === 0) return null
  return (
    <p className="no-print">
      <a href="#ringar">{t.rings.notice(rings.totalCount)}</a>
    </p>
  )
}

/** The rings that an organisation is in; nothing at all where it is in none, or while they are fetched. */
export const RingsSection = (props: { organisationId: string }) => {
  const { t } = useLanguage()
  const { organisationId } = props
  const rings = useRings(organisationId)
  if (!rings || rings.nodes.length === 0) return null
  const { nodes, totalCount } = rings
  return (
    <Section
      id="ringar"
      title={t.rings.mine(totalCount)}
      lead={t.rings.lead}
      action={<Link to="/ringar">{t.rings.all}</Link>}
    >
      <RingList rings={nodes} organisationId={organisationId} heading="h3" />
    </Section>
  )
}
