import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { NodeLinkList, NodeListRow } from '../nodes/NodeLink.tsx'
import { newPathOf } from '../routes-of.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Columns, Page, Section } from '../ui/Page.tsx'
import { EmptyState, Shown } from '../ui/States.tsx'
import { MayCreate } from '../viewer/rights.tsx'
import { useThemeLabel } from './ThemeChips.tsx'

const ThemesQuery = graphql(`
  query Themes {
    themes(first: 50, focusAreasOnly: true) {
      nodes {
        id labelSv labelEn
        narrower(first: 50) { nodes { id labelSv labelEn } }
      }
    }
  }
`)

/** The five focus areas with what lies within them. */
const ThemesPage = () => {
  const { t, format } = useLanguage()
  const labelOf = useThemeLabel()
  const answer = useAnswer({ query: ThemesQuery, variables: {}, types: ['Theme'] })
  return (
    <Page
      title={t.kinds.many.THEME}
      lead={<p>{t.themes.listLead}</p>}
      actions={
        <MayCreate kind="THEME">
          <ButtonLink to={newPathOf('THEME')}>{t.themes.add}</ButtonLink>
        </MayCreate>
      }
    >
      <Shown answer={answer} lines={8}>
        {({ themes }) =>
          themes.nodes.length ? (
            <Columns>
              {themes.nodes.map((area) => (
                <Section key={area.id} title={labelOf(area)}>
                  <NodeLinkList>
                    <NodeListRow kind="THEME" id={area.id} title={labelOf(area)} detail={t.themes.focusArea} />
                    {[...area.narrower.nodes]
                      .sort((a, b) => format.compare(labelOf(a), labelOf(b)))
                      .map((theme) => (
                        <NodeListRow key={theme.id} kind="THEME" id={theme.id} title={labelOf(theme)} />
                      ))}
                  </NodeLinkList>
                </Section>
              ))}
            </Columns>
          ) : (
            <EmptyState>{t.themes.listEmpty}</EmptyState>
          )
        }
      </Shown>
    </Page>
  )
}

export default ThemesPage
