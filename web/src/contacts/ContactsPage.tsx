import { useMemo } from 'react'
import type { ResultOf } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { usePages } from '../client/use-pages.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { Messages } from '../language/sv.ts'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { Button } from '../ui/Button.tsx'
import { FilterSelect, Filters } from '../ui/Filters.tsx'
import { Page, Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { useAddress } from '../ui/use-address.ts'
import { optionsOf, valueIn } from '../ui/words.ts'
import { useViewer } from '../viewer/viewer.ts'
import { ContactRows } from './ContactRows.tsx'
import { ContactStatesQuery, ContactsQuery } from './queries.ts'

type State = keyof Messages['contacts']['states']
const states: readonly State[] = ['WAITS_FOR_US', 'WAITS_FOR_OTHERS', 'AGREED', 'CLOSED']
const pick = (data: ResultOf<typeof ContactsQuery>) => data.contacts

/** One state as a whole, page by page. */
const OneState = (props: { state: State; title: string; organisationId: string | null }) => {
  const { t, format } = useLanguage()
  const { state, organisationId } = props
  const [value, setPages] = useAddress('sidor')
  const pages = Math.min(Math.max(Number.parseInt(value, 10) || 1, 1), 40)
  const variables = useMemo(() => ({ state, organisationId }), [state, organisationId])
  const answer = usePages({ query: ContactsQuery, variables, pick, pages })
  return (
    <Shown answer={answer}>
      {({ items, total, hasMore }) =>
        items.length === 0 ? (
          <EmptyState>{t.states.noMatches}</EmptyState>
        ) : (
          <Section title={props.title} count={format.count(total)}>
            <ContactRows contacts={items.map(({ node }) => node)} />
            {hasMore ? (
              <div>
                <Button onClick={() => setPages(String(pages + 1))}>{t.states.more}</Button>
              </div>
            ) : null}
          </Section>
        )
      }
    </Shown>
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
                  {totalCount > nodes.length ? (
                    <div>
                      <Button onClick={() => props.choose(state)}>{t.states.more}</Button>
                    </div>
                  ) : null}
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

/** The contacts that wait for somebody, and those that came of it. */
const ContactsPage = () => {
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

export default ContactsPage
