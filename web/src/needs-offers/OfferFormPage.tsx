import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { pickedThemes } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { useForOrganisation } from '../forms/use-for-organisation.ts'
import { idIn, onlyChanged } from '../forms/values.ts'
import { Missing } from '../kinds/Missing.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { Shown, Skeleton } from '../ui/States.tsx'
import { ChangeOfferMutation, CreateOfferMutation } from './offer-changes.ts'
import { resourceFields, resourceInput } from './resource-fields.ts'

const BeforeQuery = graphql(`
  query OfferBefore($id: ID!) {
    offer(id: $id) {
      id kind text language validUntil updatedAt
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

const NewOffer = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateOfferMutation)
  const organisation = useForOrganisation()
  if (!organisation) return <Skeleton />
  return (
    <FormPage
      kind="OFFER"
      fields={resourceFields(t, 'OFFER', true)}
      beginning={{ language: contentLanguageOf(language), organisationId: organisation }}
      save={(values) =>
        change({ input: { ...resourceInput(t, values), organisationId: idIn(values, 'organisationId') } })
      }
    />
  )
}

const ChangedOffer = (props: { id: string }) => {
  const { t, language } = useLanguage()
  const { change } = useChange(ChangeOfferMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ offer: before }) =>
        before ? (
          <FormPage
            kind="OFFER"
            id={before.id}
            fields={resourceFields(t, 'OFFER', false)}
            beginning={{
              text: before.text,
              kind: before.kind,
              language: before.language,
              validUntil: before.validUntil ?? '',
              themeIds: pickedThemes(language, before.themes.nodes),
            }}
            readAt={before.updatedAt}
            save={(values, { readAt, changed }) =>
              change({ id: before.id, input: onlyChanged(resourceInput(t, values), changed), readAt })
            }
          />
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

/** Adds an offer, or changes one. */
const OfferFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedOffer key={id} id={id} /> : <NewOffer />
}

export default OfferFormPage
