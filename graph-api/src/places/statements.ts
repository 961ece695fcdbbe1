import { bindPage } from '../graph/bind-page.ts'

export const listPlacesByName = bindPage('queries/places/list-places', 'queries/places/count-places')
