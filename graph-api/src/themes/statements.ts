import { bindFragment } from '../graph/statement.ts'

export const listThemesByLabel = bindFragment({
  file: 'queries/themes/list-themes',
  values: ['cursor'],
  total: bindFragment({ file: 'queries/themes/count-themes', nodes: [], values: ['total'] }),
})

export const themeBroader = bindFragment({ file: 'fields/themes/Theme.broader' })

export const themeNarrower = bindFragment({
  file: 'fields/themes/Theme.narrower',
  values: ['cursor'],
  total: bindFragment({ file: 'fields/themes/Theme.narrower.count', nodes: [], values: ['total'] }),
})
