import { bindPage } from '../database/bind-page.ts'

export const listAudiencesByLabel = bindPage('queries/audiences/list-audiences')
