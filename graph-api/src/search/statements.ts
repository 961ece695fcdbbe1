import { bindFragment } from '../graph/statement.ts'

export const searchThings = bindFragment({
  file: 'queries/search/search-things',
  values: ['labels', 'words', 'score', 'cursor', 'total'],
})
