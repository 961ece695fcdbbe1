/** Browsers by what they say they are; the first that fits, since most claim to be several. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux|X11/, 'Linux'],
]

const nameIn = (agent: string, names: readonly (readonly [RegExp, string])[]) =>
  names.find(([pattern]) => pattern.test(agent))?.[1]

/**
 * Browser and system in a few words, so that a person knows their sessions apart: `Firefox, Windows`. Nothing more of what the
 * browser tells of itself is kept; empty where it tells nothing known.
 */
export function deviceOf(agent: string | null | undefined): string {
  const known = (agent ?? '').slice(0, 500)
  return [nameIn(known, browsers), nameIn(known, systems)].filter((name) => name !== undefined).join(', ')
}
