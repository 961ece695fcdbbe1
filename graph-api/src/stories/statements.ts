import { bindPage } from '../database/bind-page.ts'
import { bindFragment } from '../database/statement.ts'

export const listNewestStories = bindPage('queries/stories/list-stories')
export const storyOrganisation = bindFragment({ file: 'fields/stories/Story.organisation' })
export const storyPerson = bindFragment({ file: 'fields/stories/Story.person' })
export const storyThemes = bindPage('fields/stories/Story.themes')
export const organisationStories = bindPage('fields/stories/Organisation.stories')
