import { bindPage } from '../database/bind-page.ts'
import { bindFragment } from '../database/statement.ts'

export const listThemesByLabel = bindPage('queries/themes/list-themes')
export const themeBroader = bindFragment({ file: 'fields/themes/Theme.broader' })
export const themeBroaderThemes = bindFragment({ file: 'fields/themes/Theme.broaderThemes' })
export const themeNarrower = bindPage('fields/themes/Theme.narrower')
