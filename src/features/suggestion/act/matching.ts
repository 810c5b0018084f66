/** Those whose name holds every character looked for, in this order: 住建 finds 区住房和城乡建设局 as well as 区住建局. */
export function matching<T extends { name: string }>(units: readonly T[], words: string): T[] {
  const sought = [...words.replace(/\s+/g, '')]
  const holds = (name: string) => {
    let from = 0
    return sought.every((letter) => {
      const at = name.indexOf(letter, from)
      from = at + 1
      return at >= 0
    })
  }
  const exact = words.trim()
  return units
    .filter(({ name }) => holds(name))
    .sort((a, b) => Number(b.name.includes(exact)) - Number(a.name.includes(exact)))
}
