import { Link, Navigate, useNavigate } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChooseOrganisation } from '../organisations/ChooseOrganisation.tsx'
import { useMyOrganisation } from '../organisations/my-organisation.ts'
import { synergiesPathOf } from '../routes-of.ts'
import { Page } from '../ui/Page.tsx'

/** The way to the synergies for somebody who has not said who they are; the others pass straight through. */
const ChooseForSynergies = () => {
  const { t } = useLanguage()
  const mine = useMyOrganisation()
  const navigate = useNavigate()
  if (mine) return <Navigate to={synergiesPathOf(mine.id)} replace />
  return (
    <Page title={t.synergies.choose} lead={<p>{t.synergies.chooseLead}</p>}>
      <ChooseOrganisation onChosen={(organisation) => navigate(synergiesPathOf(organisation.id))} />
      <p>
        <Link to="/ringar">{t.rings.all}</Link>
      </p>
    </Page>
  )
}

export default ChooseForSynergies
