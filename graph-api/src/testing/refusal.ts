import { InputError } from '../shared/errors.ts'

/** What an act is refused for, as `path code` of each problem; empty where it goes through. */
export function refusalOf(act: () => unknown): string[] {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.fields.map(({ path, code }) => `${path} ${code}`)
    throw error
  }
}
