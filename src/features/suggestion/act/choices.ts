/** A table of labels as choices, in its own order. The labels stay where the domain keeps them. */
export function choicesOf<K extends string>(
  labels: Readonly<Record<K, string>>,
): { value: K; label: string }[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value: value as K, label })) // keys of this table
}
