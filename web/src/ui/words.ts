/** The values of a catalogue's words, for a choice between them. */
export const optionsOf = <Value extends string>(words: Record<Value, string>): { value: Value; label: string }[] =>
  (Object.entries(words) as [Value, string][]).map(([value, label]) => ({ value, label }))

/** The value if it is one of the catalogue's, else null: what stands in the address may be anything. */
export const valueIn = <Value extends string>(words: Record<Value, string>, value: string): Value | null =>
  Object.hasOwn(words, value) ? (value as Value) : null
