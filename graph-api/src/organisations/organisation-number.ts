/**
 * A Swedish organisation number as `556016-0680`, or null where it is none: ten digits, the third at least 2, and the check
 * digit of Luhn. With 16 before it (as the tax agency writes it) or as a VAT number it is read too.
 */
export function organisationNumberOf(text: string): string | null {
  const compact = text.replace(/[\s–.-]/g, '').toUpperCase()
  const digits = /^SE(\d{10})01$/.exec(compact)?.[1] ?? /^(?:16)?(\d{10})$/.exec(compact)?.[1]
  if (!digits || Number(digits[2]) < 2) return null
  const sum = Array.from(digits).reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : null
}
