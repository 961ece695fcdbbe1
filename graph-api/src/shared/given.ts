/** What a change may hold: any part of the input. Null takes a value away, and is an input error where it is needed. */
export type Changes<Input> = { readonly [Key in keyof Input]?: Input[Key] | null | undefined }

/**
 * Keeps of a parsed change what was really given: parsing fills in what was left out, and a change must not.
 * @param parsed what the schema made of it
 * @param given as it came in; a value of undefined counts as left out
 */
export function givenOf<Parsed extends object>(parsed: Parsed, given: object): Partial<Parsed> {
  const kept = Object.entries(parsed).filter(([key]) => (given as Record<string, unknown>)[key] !== undefined)
  return Object.fromEntries(kept) as Partial<Parsed>
}
