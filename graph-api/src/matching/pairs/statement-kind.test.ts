import { describe, expect, it } from 'vitest'
import { createKindsAgree, kindsIn } from './statement-kind.ts'

describe('what kind of thing is sought or offered', () => {
  it('is said by the opening', () => {
    expect(kindsIn('Lån till föreningar som sätter upp solceller').kind).toBe('money')
    expect(kindsIn('Två års vägningar av lunchsvinn').kind).toBe('figures')
    expect(kindsIn('Rymlig lokal på Ersboda').kind).toBeNull()
  })

  it('does not agree where one is money or figures and the other does not speak of it', () => {
    const agree = createKindsAgree()
    expect(agree('Stora platta tak att hyra för solceller', 'Lån till föreningar som sätter upp solceller')).toBe(false)
    expect(agree('Bidrag eller lån till solceller', 'Lån till föreningar som sätter upp solceller')).toBe(true)
    expect(agree('Färska varor till lanthandeln', 'Statistik över vilka varor som kök frågar efter')).toBe(false)
    expect(agree('Snickare som kan laga stolar', 'Vi lagar stolar och bord')).toBe(true)
  })
})
