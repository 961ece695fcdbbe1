import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'

const OriginsQuery = graphql(`
  query Origins($id: ID!) {
    origins(id: $id) { importId licence file row at }
  }
`)

/** Where what is known of something comes from: file, row, day and licence; nothing where no import brought it. */
export const Origins = (props: { id: string }) => {
  const { t, format } = useLanguage()
  const answer = useAnswer({ query: OriginsQuery, variables: { id: props.id } })
  if (answer.state !== 'ready' || answer.data.origins.length === 0) return null
  return (
    <p className="small quiet">
      {answer.data.origins.map((one) => (
        <span key={`${one.importId}-${one.at}`}>
          {t.exchange.origin(one.file, one.row, format.date(one.at))}
          {one.licence ? t.exchange.originLicence(one.licence) : ''}.{' '}
        </span>
      ))}
    </p>
  )
}
