const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(zone, made)
  return made
}

/** True for a zone that the time zone database knows, such as `Europe/Vienna`. */
export function isZone(name: string): boolean {
  if (formats.has(name)) return true
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/.test(name)) return false
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}

/** What clocks in a zone show at a moment: `2024-02-07T13:00`. */
export function wallTime(moment: number, zone: string): string {
  return formatOf(zone).format(new Date(moment)).replace(' ', 'T').slice(0, 16)
}

/** The moment at which clocks in a zone show what UTC would show at `shown`. */
export function inZone(shown: number, zone: string): number {
  const offset = (at: number) => Date.parse(`${wallTime(at, zone)}:00Z`) - Math.floor(at / 60_000) * 60_000
  const first = shown - offset(shown)
  return shown - offset(first)
}
