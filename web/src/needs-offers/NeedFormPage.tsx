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
import { ChangeNeedMutation, CreateNeedMutation } from './need-changes.ts'
import { resourceFields, resourceInput } from './resource-fields.ts'

const BeforeQuery = graphql(`
  query NeedBefore($id: ID!) {
    need(id: $id) {
      id kind text language validUntil updatedAt
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

const NewNeed = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateNeedMutation)
  const organisation = useForOrganisation()
  if (!organisation) return <Skeleton />
  return (
    <FormPage
      kind="NEED"
      fields={resourceFields(t, 'NEED', true)}
      beginning={{ language: contentLanguageOf(language), organisationId: organisation }}
      save={(values) =>
        change({ input: { ...resourceInput(t, values), organisationId: idIn(values, 'organisationId') } })
      }
    />
  )
}

const ChangedNeed = (props: { id: string }) => {
  const { t, language } = useLanguage()
  const { change } = useChange(ChangeNeedMutation)
  const answer = useBefore(BeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ need: before }) =>
        before ? (
          <FormPage
            kind="NEED"
            id={before.id}
            fields={resourceFields(t, 'NEED', false)}
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

/** Adds a need, or changes one. */
const NeedFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedNeed key={id} id={id} /> : <NewNeed />
}

export default NeedFormPage
