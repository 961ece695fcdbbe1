import { useState } from 'react'
import { Link } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { type NodeKind, partnershipPathOf, pathOf } from '../routes-of.ts'
import { Button, ButtonLink } from '../ui/Button.tsx'
import { Section } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import styles from './OrganisationPartners.module.css'

const PartnersQuery = graphql(`
  query PartnersOf($id: ID!) {
    partnersOf(organisationId: $id) {
      total
      partners { id name things { id kind title language } }
    }
  }
`)

/** What changes whom one works with. */
const types = ['Organisation', 'Initiative', 'Collaboration', 'MiniNetwork', 'Link'] as const
const firstShown = 4

interface Partner {
  readonly id: string
  readonly name: string
  readonly things: ReadonlyArray<{ id: string; kind: NodeKind; title: string; language: 'SV' | 'EN' | 'OTHER' | null }>
}

const PartnerRows = (props: { partners: readonly Partner[] }) => (
  <ul className={styles.partners}>
    {props.partners.map(({ id, name, things }) => (
      <li key={id}>
        <Link to={pathOf('ORGANISATION', id)} className={styles.name} dir="auto">
          {name}
        </Link>
        <ul className={styles.things}>
          {things.map((thing) => (
            <li key={thing.id}>
              <Link to={pathOf(thing.kind, thing.id)}>
                <Content language={thing.language}>{thing.title}</Content>
              </Link>
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
)

/** Whom an organisation works with, and through what: before what it needs and what challenges it. */
export const OrganisationPartners = (props: { id: string }) => {
  const { t, format } = useLanguage()
  const { id } = props
  const answer = useAnswer({ query: PartnersQuery, variables: { id }, types })
  const [whole, setWhole] = useState(false)
  const words = t.partnership.around
  return (
    <Shown answer={answer} lines={3}>
      {({ partnersOf: { total, partners } }) => (
        <Section
          title={words.title}
          count={total ? format.number(total) : undefined}
          action={
            <ButtonLink small to={partnershipPathOf(id)}>
              {words.onMap}
            </ButtonLink>
          }
        >
          {total === 0 ? <p className="quiet">{words.none}</p> : null}
          <PartnerRows partners={whole ? partners : partners.slice(0, firstShown)} />
          {!whole && partners.length > firstShown ? (
            <div>
              <Button small onClick={() => setWhole(true)}>
                {words.more(partners.length - firstShown)}
              </Button>
            </div>
          ) : null}
        </Section>
      )}
    </Shown>
  )
}
