import { useLanguage } from '../language/LanguageContext.tsx'
import { pathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { useMaySpeak } from '../viewer/rights.tsx'
import { useViewer } from '../viewer/viewer.ts'

/** On an organisation's page: its people invite others and answer who asks; anybody else asks to join. */
export const JoinLink = (props: { organisationId: string }) => {
  const { t } = useLanguage()
  const viewer = useViewer()
  const letsIn = useMaySpeak(props.organisationId)
  if (!viewer) return null
  return (
    <ButtonLink
      look="quiet"
      to={`${pathOf('ORGANISATION', props.organisationId)}/${letsIn ? 'inbjudningar' : 'vara-med'}`}
    >
      {letsIn ? t.invitations.letIn : t.invitations.join}
    </ButtonLink>
  )
}
