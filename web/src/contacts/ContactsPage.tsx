import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { MoreRows } from '../nodes/MoreRows.tsx'
import { PagedSection } from '../nodes/PagedSection.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { FilterSelect, Filters } from '../ui/Filters.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { usePageCount } from '../ui/use-page-count.ts'
import { optionsOf, valueIn } from '../ui/words.ts'
import { OnlyFor } from '../viewer/OnlyFor.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { ContactRows } from './ContactRows.tsx'
import { ContactStatesQuery, ContactsQuery } from './queries.ts'

type State = keyof Messages['contacts']['states']
const states: readonly State[] = ['WAITS_FOR_US', 'WAITS_FOR_OTHERS', 'AGREED', 'CLOSED']
const pick = (data: ResultOf<typeof ContactsQuery>) => data.contacts

/** One state as a whole, page by page. */
const OneState = (props: { state: State; title: string; organisationId: string | null }) => {
  const { t } = useLanguage()
  const { state, organisationId } = props
  const [pages, more] = usePageCount()
  const answer = usePages({ query: ContactsQuery, variables: { state, organisationId }, pick, pages })
  return (
    <PagedSection answer={answer} title={props.title} empty={t.states.noMatches} more={more}>
      {(contacts) => <ContactRows contacts={contacts} />}
    </PagedSection>
  )
}

/** The beginning of every state, what waits for oneself first. */
const AllStates = (props: {
  titleOf: (state: State) => string
  organisationId: string | null
  choose: (state: State) => void
}) => {
  const { t, format } = useLanguage()
  const { organisationId } = props
  const answer = useAnswer({ query: ContactStatesQuery, variables: { organisationId }, types: ['Contact'] })
  return (
    <Shown answer={answer}>
      {(data) =>
        states.every((state) => data[state].totalCount === 0) ? (
          <EmptyState>{t.contacts.empty}</EmptyState>
        ) : (
          states
            .filter((state) => data[state].totalCount > 0)
            .map((state) => {
              const { nodes, totalCount } = data[state]
              return (
                <Section key={state} title={props.titleOf(state)} count={format.count(totalCount)}>
                  <ContactRows contacts={nodes} />
                  <MoreRows has={totalCount > nodes.length} more={() => props.choose(state)} />
                </Section>
              )
            })
        )
      }
    </Shown>
  )
}

/** Whose contacts are shown: one's organisations', or for coordinators all unless they choose. */
const useWhose = () => {
  const viewer = useViewer()
  const mine = useMyOrganisation()
  const [chosen, choose] = useAddress('organisation')
  const known = [...(viewer?.organisations ?? []), ...(mine && viewer?.speaksForAll ? [mine] : [])]
  const options = [...new Map(known.map(({ id, name }) => [id, { value: id, label: name }])).values()]
  const organisationId = chosen || null
  return { options, organisationId, choose, forAll: viewer?.speaksForAll === true && organisationId === null }
}

const Contacts = () => {
  const { t } = useLanguage()
  const { options, organisationId, choose, forAll } = useWhose()
  const [value, setState] = useAddress('lage')
  const state = valueIn(t.contacts.states, value)
  const titleOf = (one: State) =>
    one === 'WAITS_FOR_US' && forAll ? t.contacts.waitsForCoordinator : t.contacts.states[one]
  const stateOptions = optionsOf(t.contacts.states).map((one) => ({ value: one.value, label: titleOf(one.value) }))
  return (
    <Page title={t.contacts.title} lead={<p>{forAll ? t.contacts.leadForAll : t.contacts.lead}</p>}>
      <div className="stack">
        <Filters label={t.lists.filter}>
          <FilterSelect
            all={t.lists.all}
            label={t.lists.status}
            options={stateOptions}
            value={state ?? ''}
            onChange={setState}
          />
          {options.length > 0 ? (
            <FilterSelect
              all={t.lists.all}
              label={t.contacts.whose}
              options={options}
              value={organisationId ?? ''}
              onChange={choose}
            />
          ) : null}
        </Filters>
        {state ? (
          <OneState state={state} title={titleOf(state)} organisationId={organisationId} />
        ) : (
          <AllStates titleOf={titleOf} organisationId={organisationId} choose={setState} />
        )}
      </div>
    </Page>
  )
}

/** The contacts that wait for somebody, and those that came of it. */
const ContactsPage = () => {
  const { t } = useLanguage()
  const viewer = useViewer()
  if (!viewer || viewer.account || viewer.speaksForAll) return <Contacts />
  return (
    <Page title={t.contacts.title}>
      <OnlyFor whom={t.contacts.signInFirst} />
    </Page>
  )
}

export default ContactsPage
