import { describe, expect, it } from 'vitest'
import { groupLabel } from './layout-task.ts'
import type { PartnershipTheme } from './model.ts'

const theme = (id: string, labelSv: string, labelEn: string): PartnershipTheme => ({
  id,
  labelSv,
  labelEn,
  focusArea: false,
  broaderIds: [],
})

const partnership = {
  organisations: [{ id: 'org_1', name: 'Norrgrossen' }],
  themes: [
    theme('solar', 'Solel', 'Solar power'),
    theme('food', 'Matsvinn', 'Food waste'),
    theme('waste', 'Avfall och sortering', 'Waste and sorting'),
    theme('ai', 'AI i vården', 'AI in health care'),
  ],
} as unknown as Parameters<typeof groupLabel>[0]['partnership']

const label = (themeIds: readonly string[], language: 'sv' | 'en' = 'sv') =>
  groupLabel({ partnership }, { themeIds, hub: 0, covered: 2, things: 3 }, language)

describe('the name of a group', () => {
  it('of two themes reads as one, on two lines', () => {
    expect(label(['solar', 'food'])).toEqual(['Solel', 'och matsvinn'])
    expect(label(['solar', 'food'], 'en')).toEqual(['Solar power', 'and food waste'])
  })

  it('says “and” once, and leaves abbreviations as they are', () => {
    expect(label(['waste', 'food'])).toEqual(['Avfall och sortering,', 'matsvinn'])
    expect(label(['solar', 'ai'])).toEqual(['Solel', 'och AI i vården'])
  })

  it('of one theme is that theme, and of none its best linked member', () => {
    expect(label(['solar'])).toEqual(['Solel'])
    expect(label([])).toEqual(['Kring Norrgrossen'])
  })
})
