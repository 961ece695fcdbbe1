import { bindFragment } from '../database/statement.ts'

export const searchNodes = bindFragment({
  file: 'queries/search/search-things',
  values: ['id', 'labels', 'titled', 'worded', 'holder', 'byMeaning', 'score', 'cursor', 'total'],
})

export const findAlikeNames = bindFragment({
  file: 'queries/search/find-similar-names',
  values: ['names', 'name', 'place', 'website'],
})

export const proposeThemes = bindFragment({ file: 'queries/search/propose-themes' })
