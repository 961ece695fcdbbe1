const time = '(\\d{1,2})(?:[.:](\\d{2})(?::\\d{2})?)?\\s*(am|pm)?'
const whole = new RegExp(`^(?:kl\\.?|klockan|at)?\\s*${time}(?:\\s*(?:-|–|—|till|to)\\s*(?:kl\\.?)?\\s*${time})?$`, 'i')

/** The times of a cell that holds nothing else: `kl 18`, `09.00-11.30`, `1 pm`. Null for any other, such as a lone number. */
export function timesOf(cell: string): string[] | null {
  const text = cell.trim()
  const found = whole.exec(text)
  if (!found || /^\d+$/.test(text)) return null
  const [, h1, m1, half1, h2, m2, half2] = found
  const times = [timeOf(h1, m1, half1 ?? half2), ...(h2 === undefined ? [] : [timeOf(h2, m2, half2)])]
  return times.includes(null) ? null : (times as string[])
}

function timeOf(hour = '', minute = '00', half?: string): string | null {
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour)
  return hours < 24 && Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute}` : null
}
