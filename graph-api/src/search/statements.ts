import { bindFragment } from '../database/statement.ts'

export const searchNodes = bindFragment({
  file: 'queries/search/search-things',
  values: ['labels', 'words', 'score', 'cursor', 'total'],
})
