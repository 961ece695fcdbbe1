import { bindFieldPage, bindPage } from '../database/bind-page.ts'

export const listMotivationsInOrder = bindPage(
  'queries/motivations/list-motivations',
  'queries/motivations/count-motivations',
)

const held = ['relation', 'since', 'until']
export const motivationThemes = bindFieldPage('fields/motivations/Motivation.themes')
export const motivationHolders = bindFieldPage('fields/motivations/Motivation.holders', held)
export const motivationAnsweredBy = bindFieldPage('fields/motivations/Motivation.answeredBy')
export const organisationMotivations = bindFieldPage('fields/motivations/Organisation.motivations', held)
export const personMotivations = bindFieldPage('fields/motivations/Person.motivations')
export const themeMotivations = bindFieldPage('fields/motivations/Theme.motivations')
export const initiativeAnswers = bindFieldPage('fields/motivations/Initiative.answers')
