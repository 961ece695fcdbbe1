import { bindFragment } from '../graph/statement.ts'

export const listAudiencesByLabel = bindFragment({
  file: 'queries/audiences/list-audiences',
  values: ['cursor'],
  total: bindFragment({ file: 'queries/audiences/count-audiences', nodes: [], values: ['total'] }),
})
