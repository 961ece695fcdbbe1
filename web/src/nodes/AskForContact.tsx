import { useLanguage } from '../language/LanguageContext.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { askContactPathOf, type ContactOrigin } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { useViewer } from '../viewer/viewer.ts'

/** Whether the viewer speaks for another organisation that could ask this one for contact. */
export const useMayAsk = (organisationId: string, asking: string | undefined): boolean => {
  const viewer = useViewer()
  if (viewer?.speaksForAll) return asking !== organisationId
  return viewer?.organisations.some(({ id }) => id !== organisationId) ?? false
}

/** The way to ask an organisation for contact, for who speaks for another one. */
export const AskForContact = (props: {
  organisationId: string
  origin: ContactOrigin
  asking?: string | undefined
  about?: readonly string[]
  small?: boolean
}) => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const { organisationId, origin, about, small } = props
  const asking = props.asking ?? mine?.id
  if (!useMayAsk(organisationId, asking)) return null
  return (
    <ButtonLink small={small ?? false} to={askContactPathOf({ asked: organisationId, origin, asking, about })}>
      {t.contacts.ask}
    </ButtonLink>
  )
}
