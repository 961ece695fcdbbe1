import { Link } from 'react-router'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { composePathOf, newPathOf } from '../routes-of.ts'
import { useThemeLabel } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Section } from '../ui/Page.tsx'
import { EmptyState } from '../ui/States.tsx'
import { MayCreate } from '../viewer/rights.tsx'
import { broaderThemes, type Theme, type Themed } from './broader-themes.ts'
import { BroaderProposalsQuery } from './queries.ts'

/** Who could meet about a broader theme, each group a step from being composed; nothing where there are none either. */
const Instead = (props: { theme: Theme }) => {
  const { t, format } = useLanguage()
  const labelOf = useThemeLabel()
  const { theme } = props
  const answer = useAnswer({ query: BroaderProposalsQuery, variables: { aroundId: theme.id } })
  if (answer.state !== 'ready' || answer.data.miniNetworkProposals.length === 0) return null
  return (
    <Section title={t.miniNetworks.compose.instead(labelOf(theme))} lead={t.miniNetworks.compose.insteadLead}>
      <ul className="stack">
        {answer.data.miniNetworkProposals.map(({ id, members }, at) => (
          <li key={id}>
            <Link to={`${composePathOf(theme.id)}${at > 0 ? `&forslag=${at + 1}` : ''}`}>
              {format.list(members.map(({ organisation }) => organisation.name))}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Where nobody can be proposed around a question: says so, leads on to the themes it is a part of, and shows who could meet there. */
export const Broader = (props: { around: Themed }) => {
  const { t } = useLanguage()
  const labelOf = useThemeLabel()
  const themes = broaderThemes(props.around)
  return (
    <>
      <EmptyState
        action={
          <>
            {themes.map((theme) => (
              <ButtonLink key={theme.id} to={composePathOf(theme.id)}>
                {t.miniNetworks.compose.around} {labelOf(theme)}
              </ButtonLink>
            ))}
            <MayCreate kind="NEED">
              <ButtonLink look="quiet" to={newPathOf('NEED')}>
                {t.organisations.addNeed}
              </ButtonLink>
            </MayCreate>
            <MayCreate kind="OFFER">
              <ButtonLink look="quiet" to={newPathOf('OFFER')}>
                {t.organisations.addOffer}
              </ButtonLink>
            </MayCreate>
          </>
        }
      >
        {t.miniNetworks.compose.none}
      </EmptyState>
      {themes[0] ? <Instead theme={themes[0]} /> : null}
    </>
  )
}
