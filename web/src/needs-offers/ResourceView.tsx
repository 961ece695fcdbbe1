import type { Level } from '../forms/levels.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { ContentLanguage } from '../language/language.ts'
import type { Messages } from '../language/sv.ts'
import { AskForContact } from '../nodes/AskForContact.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { composePathOf, mapPathOf, synergiesPathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page } from '../ui/Page.tsx'
import { Tag } from '../ui/Tag.tsx'
import { MayChange } from '../viewer/rights.tsx'
import { OpenAgain, StillHolds } from './StillHolds.tsx'

type Resource = {
  id: string
  kind: keyof Messages['kinds']['resourceKind']
  text: string
  language: ContentLanguage
  validUntil: string | null
  closedOn: string | null
  confirmedOn: string | null
  demo: boolean
  visibility: Level
  organisation: { id: string; name: string } | null
  person: { id: string; name: string } | null
  themes: { nodes: { id: string; labelSv: string; labelEn: string }[] }
}

const Actions = (props: { kind: 'NEED' | 'OFFER'; resource: Resource }) => {
  const { t } = useLanguage()
  const { kind, resource } = props
  return (
    <>
      {resource.organisation ? (
        <ButtonLink look="strong" to={synergiesPathOf(resource.organisation.id)}>
          {t.needsOffers.seeSynergies}
        </ButtonLink>
      ) : null}
      {resource.organisation && !resource.closedOn ? (
        <AskForContact organisationId={resource.organisation.id} origin={kind} about={[resource.id]} />
      ) : null}
      {kind === 'NEED' ? <ButtonLink to={composePathOf(resource.id)}>{t.needsOffers.compose}</ButtonLink> : null}
      <ButtonLink to={mapPathOf(resource.id)}>{t.organisations.onMap}</ButtonLink>
      <ChangeLink kind={kind} id={resource.id}>
        {t.needsOffers.change}
      </ChangeLink>
    </>
  )
}

/** A need or an offer: what it says, whose it is, and how long it holds. */
export const ResourceView = (props: { kind: 'NEED' | 'OFFER'; resource: Resource | null }) => {
  const { t, format } = useLanguage()
  const { kind, resource } = props
  if (!resource) return <Missing />
  const whose = resource.organisation ? (
    <NodeLink kind="ORGANISATION" id={resource.organisation.id} title={resource.organisation.name} />
  ) : resource.person ? (
    <NodeLink kind="PERSON" id={resource.person.id} title={resource.person.name} />
  ) : null
  return (
    <Page
      title={resource.text}
      heading={<Content language={resource.language}>{resource.text}</Content>}
      eyebrow={
        <>
          <KindLabel kind={kind} />
          <Tag>{t.kinds.resourceKind[resource.kind]}</Tag>
          {resource.closedOn ? <Tag>{t.needsOffers.closed}</Tag> : null}
          <DemoTag demo={resource.demo} />
          <SeenBy kind={kind} id={resource.id} level={resource.visibility} />
        </>
      }
      actions={<Actions kind={kind} resource={resource} />}
    >
      <Facts
        facts={[
          { name: kind === 'NEED' ? t.needsOffers.seeks : t.needsOffers.offeredBy, value: whose },
          { name: t.needsOffers.validUntil, value: resource.validUntil ? format.date(resource.validUntil) : null },
          { name: t.needsOffers.confirmed, value: resource.confirmedOn ? format.date(resource.confirmedOn) : null },
        ]}
      />
      <ThemeChips themes={resource.themes.nodes} />
      <div className="row no-print">
        <MayChange id={resource.id}>
          {resource.closedOn ? <OpenAgain kind={kind} id={resource.id} /> : <StillHolds kind={kind} id={resource.id} />}
        </MayChange>
      </div>
    </Page>
  )
}
