/** A table of labels as choices, in its own order. The labels stay where the domain keeps them. */
export function choicesOf<K extends string>(
  labels: Readonly<Record<K, string>>,
): { value: K; label: string }[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value: value as K, label })) // keys of this table
}

/** With this one, or without it when it was there. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
}
