import { useNavigate } from 'react-router'
import { useLanguage } from '../language/LanguageContext.tsx'
import { AskForContact, useMayAsk } from '../nodes/AskForContact.tsx'
import { useEnding, useEndWithUndo } from '../nodes/EndMenu.tsx'
import { hasEnded } from '../nodes/has-ended.ts'
import { useMergeItems } from '../nodes/MergeMenu.tsx'
import { changePathOf, mapPathOf, mergePathOf, pathOf, synergiesPathOf } from '../routes-of.ts'
import { ActionButton } from '../ui/ActionButton.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { MenuButton } from '../ui/MenuButton.tsx'
import { useMayChange, useMaySpeak } from '../viewer/rights.tsx'
import { useViewer } from '../viewer/viewer.ts'
import { useMyOrganisation } from './my-organisation.ts'

interface Rare {
  readonly value: string
  readonly label: string
  readonly act: () => unknown
}

type Main = 'ask' | 'change' | 'join' | null

/** What is done seldom, and stands in the menu, without what is among the main actions. */
function useRare(id: string, ended: boolean, main: Main): Rare[] {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const viewer = useViewer()
  const mayChange = useMayChange(id)
  const letsIn = useMaySpeak(id)
  const merge = useMergeItems('ORGANISATION')
  const end = useEndWithUndo('ORGANISATION', id)
  const here = pathOf('ORGANISATION', id)
  const to = (path: string) => () => navigate(path)
  const rare: (Rare | false)[] = [
    { value: 'map', label: t.organisations.onMap, act: to(mapPathOf(id)) },
    mayChange === true &&
      main !== 'change' && {
        value: 'change',
        label: t.organisations.change,
        act: to(changePathOf('ORGANISATION', id)),
      },
    viewer !== undefined &&
      !ended &&
      main !== 'join' && {
        value: 'join',
        label: letsIn ? t.invitations.letIn : t.invitations.join,
        act: to(`${here}/${letsIn ? 'inbjudningar' : 'vara-med'}`),
      },
    viewer?.speaksForAll === true && {
      value: 'history',
      label: t.audit.title,
      act: to(`/historik/${encodeURIComponent(id)}`),
    },
    ...(mayChange && !ended ? merge.map((item) => ({ ...item, act: to(mergePathOf(id)) })) : []),
    mayChange === true && !ended && { value: 'end', label: t.endings.ORGANISATION.end, act: end },
  ]
  return rare.filter((one) => one !== false)
}

/** On an organisation's page: one or two things to do at once, and a menu of the rest. */
export const OrganisationActions = (props: { id: string; endedOn: string | null }) => {
  const { t } = useLanguage()
  const { id } = props
  const mine = useMyOrganisation()
  const ended = hasEnded(props.endedOn)
  const mayAsk = useMayAsk(id, mine?.id)
  const mayChange = useMayChange(id)
  const isVisitor = useViewer()?.account === null
  const main: Main = mayAsk && !ended ? 'ask' : mayChange ? 'change' : isVisitor && !ended ? 'join' : null
  const { restore } = useEnding('ORGANISATION')
  const rare = useRare(id, ended, main)
  const words = t.endings.ORGANISATION
  return (
    <>
      <ButtonLink look="strong" to={synergiesPathOf(id)}>
        {mine?.id === id ? t.organisations.seeSynergies : t.organisations.seeTheirSynergies}
      </ButtonLink>
      {main === 'ask' ? <AskForContact organisationId={id} origin="ORGANISATION" /> : null}
      {main === 'change' ? (
        <ButtonLink to={changePathOf('ORGANISATION', id)}>{t.organisations.change}</ButtonLink>
      ) : null}
      {main === 'join' ? (
        <ButtonLink to={`${pathOf('ORGANISATION', id)}/vara-med`}>{t.invitations.join}</ButtonLink>
      ) : null}
      {ended && mayChange ? <ActionButton label={words.restore} done={words.restored} act={() => restore(id)} /> : null}
      <MenuButton
        label={t.states.moreActions}
        items={rare}
        onPick={(value) => void rare.find((one) => one.value === value)?.act()}
      />
    </>
  )
}
