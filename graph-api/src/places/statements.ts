import { bindPage } from '../database/bind-page.ts'

export const listPlacesByName = bindPage('queries/places/list-places')
