import { useParams } from 'react-router'
import { useChange } from '../client/use-change.ts'
import { FormPage } from '../forms/FormPage.tsx'
import { languageIn, pickedThemes } from '../forms/field-parts.ts'
import { useBefore } from '../forms/use-before.ts'
import { useForOrganisation } from '../forms/use-for-organisation.ts'
import { idIn, idsIn, onlyChanged, textOf, textOrNull, type Values } from '../forms/values.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { contentLanguageOf } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { Missing } from '../nodes/Missing.tsx'
import { Shown, Skeleton } from '../ui/States.tsx'
import { valueIn } from '../ui/words.ts'
import { ChangeInitiativeMutation, CreateInitiativeMutation } from './changes.ts'
import { InitiativeBeforeQuery, initiativeFields } from './initiative-fields.ts'
import { SimilarInitiatives } from './SimilarInitiatives.tsx'

const inputOf = (t: Messages, values: Values) => ({
  title: textOf(values, 'title'),
  summary: textOf(values, 'summary'),
  language: languageIn(t, values),
  status: valueIn(t.kinds.initiativeStatus, textOf(values, 'status')),
  startsOn: textOrNull(values, 'startsOn'),
  endsOn: textOrNull(values, 'endsOn'),
  placeId: idIn(values, 'placeId'),
  themeIds: idsIn(values, 'themeIds'),
  challengeIds: idsIn(values, 'challengeIds'),
})

const NewInitiative = () => {
  const { t, language } = useLanguage()
  const { change } = useChange(CreateInitiativeMutation)
  const organisation = useForOrganisation()
  if (!organisation) return <Skeleton />
  return (
    <FormPage
      kind="INITIATIVE"
      fields={initiativeFields(t, true)}
      beginning={{ language: contentLanguageOf(language), status: 'IDEA', leadIds: organisation }}
      save={(values) =>
        change({
          input: { ...inputOf(t, values), leadIds: idsIn(values, 'leadIds'), partnerIds: idsIn(values, 'partnerIds') },
        })
      }
      aside={{
        after: 'summary',
        show: (values) => (
          <SimilarInitiatives
            title={textOf(values, 'title')}
            summary={textOf(values, 'summary')}
            language={languageIn(t, values)}
          />
        ),
      }}
    />
  )
}

const ChangedInitiative = (props: { id: string }) => {
  const { t, language } = useLanguage()
  const { change } = useChange(ChangeInitiativeMutation)
  const answer = useBefore(InitiativeBeforeQuery, props.id)
  return (
    <Shown answer={answer}>
      {({ initiative: before }) =>
        before ? (
          <FormPage
            kind="INITIATIVE"
            id={before.id}
            fields={initiativeFields(t, false)}
            beginning={{
              title: before.title,
              summary: before.summary,
              language: before.language,
              status: before.status,
              startsOn: before.startsOn ?? '',
              endsOn: before.endsOn ?? '',
              placeId: before.place ? [{ id: before.place.id, kind: 'PLACE', title: before.place.name }] : [],
              themeIds: pickedThemes(language, before.themes.nodes),
              challengeIds: before.challenges.nodes.map((one) => ({ id: one.id, kind: 'CHALLENGE', title: one.title })),
            }}
            readAt={before.updatedAt}
            save={(values, { readAt, changed }) =>
              change({ id: before.id, input: onlyChanged(inputOf(t, values), changed), readAt })
            }
          />
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

/** Adds an initiative, with a look at what it resembles, or changes one. */
const InitiativeFormPage = () => {
  const { id } = useParams()
  return id ? <ChangedInitiative key={id} id={id} /> : <NewInitiative />
}

export default InitiativeFormPage
