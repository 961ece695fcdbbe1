import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { composePathOf, kindOfType, newPathOf, synergiesPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { MayCreate } from '../viewer/rights.tsx'
import { type Around, useTitleOf } from './GatheredAround.tsx'
import { GapQuery } from './queries.ts'

/**
 * Where nobody can be proposed around a question: says what is missing, and leads on to the nearest question that has an
 * answer. Around a need two are sometimes enough, so whoever could meet it stands first.
 */
export const Gap = (props: { aroundId: string; holderId: string | null }) => {
  const { t } = useLanguage()
  const titleOf = useTitleOf()
  const words = t.miniNetworks.compose
  const answer = useAnswer({ query: GapQuery, variables: { aroundId: props.aroundId } })
  return (
    <Shown answer={answer}>
      {({ miniNetworkGap: gap }) => {
        const nearest: Around | null = gap?.nearest ?? null
        const kind = nearest && kindOfType(nearest.__typename)
        const holderId = gap?.missing === 'TOO_FEW' ? props.holderId : null
        return (
          <EmptyState
            action={
              <>
                {holderId ? (
                  <ButtonLink look="strong" to={synergiesPathOf(holderId)}>
                    {words.meetDirectly}
                  </ButtonLink>
                ) : null}
                {nearest ? (
                  <ButtonLink look={holderId ? 'quiet' : 'strong'} to={composePathOf(nearest.id)}>
                    {words.tryNearest}
                  </ButtonLink>
                ) : null}
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
            <p>{words.missing[gap?.missing ?? 'TOO_FEW']}</p>
            {nearest && kind ? (
              <p>
                {gap?.nearestIsFar ? words.nearestFar : words.nearest}{' '}
                <NodeLink kind={kind} id={nearest.id} title={titleOf(nearest)} language={nearest.language} />
              </p>
            ) : null}
          </EmptyState>
        )
      }}
    </Shown>
  )
}
