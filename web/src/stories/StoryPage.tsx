import { useParams } from 'react-router'
import { graphql } from '../client/graphql.ts'
import { useAnswer } from '../client/use-answer.ts'
import { Content } from '../language/Content.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { ChangeLink } from '../nodes/ChangeLink.tsx'
import { EndedTag, EndMenu } from '../nodes/EndMenu.tsx'
import { DemoTag, KindLabel } from '../nodes/KindLabel.tsx'
import { Missing } from '../nodes/Missing.tsx'
import { NodeLink } from '../nodes/NodeLink.tsx'
import { SeenBy } from '../nodes/SeenBy.tsx'
import { mapPathOf } from '../routes-of.ts'
import { ThemeChips } from '../themes/ThemeChips.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Page } from '../ui/Page.tsx'
import { Shown } from '../ui/States.tsx'
import { Tag } from '../ui/Tag.tsx'
import styles from './StoryPage.module.css'

const StoryQuery = graphql(`
  query Story($id: ID!) {
    story(id: $id) {
      id title text language aboutMistake demo visibility endedOn
      organisation { id name }
      themes(first: 10) { nodes { id labelSv labelEn } }
    }
  }
`)

/** One story. */
const StoryPage = () => {
  const { t } = useLanguage()
  const { id = '' } = useParams()
  const answer = useAnswer({ query: StoryQuery, variables: { id } })
  return (
    <Shown answer={answer}>
      {({ story }) =>
        story ? (
          <Page
            title={story.title}
            heading={<Content language={story.language}>{story.title}</Content>}
            eyebrow={
              <>
                <KindLabel kind="STORY" />
                {story.aboutMistake ? <Tag>{t.stories.mistake}</Tag> : null}
                <EndedTag kind="STORY" endedOn={story.endedOn} />
                <DemoTag demo={story.demo} />
                <SeenBy kind="STORY" id={id} level={story.visibility} />
              </>
            }
            actions={
              <>
                <ButtonLink to={mapPathOf(id)}>{t.organisations.onMap}</ButtonLink>
                <ChangeLink kind="STORY" id={id}>
                  {t.stories.change}
                </ChangeLink>
                <EndMenu kind="STORY" id={id} endedOn={story.endedOn} />
              </>
            }
          >
            <Content as="p" language={story.language} className={styles.text}>
              {story.text}
            </Content>
            <Facts
              facts={[
                {
                  name: t.stories.toldBy,
                  value: story.organisation ? (
                    <NodeLink kind="ORGANISATION" id={story.organisation.id} title={story.organisation.name} />
                  ) : null,
                },
              ]}
            />
            <ThemeChips themes={story.themes.nodes} />
          </Page>
        ) : (
          <Missing />
        )
      }
    </Shown>
  )
}

export default StoryPage
