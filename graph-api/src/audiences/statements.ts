import { bindPage } from '../graph/bind-page.ts'

export const listAudiencesByLabel = bindPage('queries/audiences/list-audiences', 'queries/audiences/count-audiences')
