import { bindFieldPage, bindPage } from '../database/bind-page.ts'
import { bindFragment } from '../database/statement.ts'

export const listNewestStories = bindPage('queries/stories/list-stories', 'queries/stories/count-stories')
export const storyOrganisation = bindFragment({ file: 'fields/stories/Story.organisation' })
export const storyPerson = bindFragment({ file: 'fields/stories/Story.person' })
export const storyThemes = bindFieldPage('fields/stories/Story.themes')
export const organisationStories = bindFieldPage('fields/stories/Organisation.stories')
