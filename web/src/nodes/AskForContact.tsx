import { useLanguage } from '../language/LanguageContext.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { askContactPathOf, type ContactOrigin } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { useViewer } from '../viewer/viewer.ts'

/** The way to ask an organisation for contact, for who speaks for another one. */
export const AskForContact = (props: {
  organisationId: string
  origin: ContactOrigin
  asking?: string | undefined
  about?: readonly string[]
  small?: boolean
}) => {
  const { t } = useLanguage()
  const viewer = useViewer()
  const mine = useMyOrganisation()
  const { organisationId, origin, about, small } = props
  const asking = props.asking ?? mine?.id
  const speaks = viewer?.speaksForAll
    ? asking !== organisationId
    : viewer?.organisations.some(({ id }) => id !== organisationId)
  if (!speaks) return null
  return (
    <ButtonLink small={small ?? false} to={askContactPathOf({ asked: organisationId, origin, asking, about })}>
      {t.contacts.ask}
    </ButtonLink>
  )
}
