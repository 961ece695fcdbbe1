import type { ResultOf, VariablesOf } from '../client/graphql.ts'
import type { Answer } from '../client/use-answer.ts'
import type { Outcome } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { pickedThemes } from '../forms/field-parts.ts'
import { useForOrganisation } from '../forms/use-for-organisation.ts'
import type { Saved } from '../forms/use-sending.ts'
import { idIn, onlyChanged } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown, Skeleton } from '../ui/States.tsx'
import type { ChangeNeedMutation, CreateNeedMutation } from './need-changes.ts'
import { resourceFields, resourceInput } from './resource-fields.ts'
import type { NeedBeforeQuery } from './resource-queries.ts'

/** Adds a need or an offer: they differ in their words and in what is called. */
export const NewResource = (props: {
  kind: 'NEED' | 'OFFER'
  create: (variables: VariablesOf<typeof CreateNeedMutation>) => Promise<Outcome<Saved>>
}) => {
  const { t, language } = useLanguage()
  const organisation = useForOrganisation()
  if (!organisation) return <Skeleton />
  return (
    <FormPage
      kind={props.kind}
      fields={resourceFields(t, props.kind, true)}
      beginning={{ language: contentLanguageOf(language), organisationId: organisation }}
      save={(values) =>
        props.create({ input: { ...resourceInput(t, values), organisationId: idIn(values, 'organisationId') } })
      }
    />
  )
}

/** Changes a need or an offer. */
export const ChangedResource = (props: {
  kind: 'NEED' | 'OFFER'
  answer: Answer<ResultOf<typeof NeedBeforeQuery>>
  change: (variables: VariablesOf<typeof ChangeNeedMutation>) => Promise<Outcome<Saved>>
}) => {
  const { t, language } = useLanguage()
  return (
    <Shown answer={props.answer}>
      {({ before }) =>
        before ? (
          <FormPage
            kind={props.kind}
            id={before.id}
            fields={resourceFields(t, props.kind, false)}
            beginning={{
              text: before.text,
              kind: before.kind,
              language: before.language,
              validUntil: before.validUntil ?? '',
              themeIds: pickedThemes(language, before.themes.nodes),
            }}
            readAt={before.updatedAt}
            save={(values, { readAt, changed }) =>
              props.change({ id: before.id, input: onlyChanged(resourceInput(t, values), changed), readAt })
            }
          />
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}
