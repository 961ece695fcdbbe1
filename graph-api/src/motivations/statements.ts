import { bindPage } from '../database/bind-page.ts'

export const listMotivationsInOrder = bindPage('queries/motivations/list-motivations')

const held = ['relation', 'since', 'until']
export const motivationThemes = bindPage('fields/motivations/Motivation.themes')
export const motivationHolders = bindPage('fields/motivations/Motivation.holders', held)
export const motivationAnsweredBy = bindPage('fields/motivations/Motivation.answeredBy')
export const organisationMotivations = bindPage('fields/motivations/Organisation.motivations', held)
export const personMotivations = bindPage('fields/motivations/Person.motivations')
export const themeMotivations = bindPage('fields/motivations/Theme.motivations')
export const initiativeAnswers = bindPage('fields/motivations/Initiative.answers')
