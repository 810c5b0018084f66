export type TrendPoint = { label: string; done: number; due: number }

/* A picture cannot read the page's variables: these are the inks of tokens.scss. */
const BLUE = '#22517D'
const GREY = '#544D45'
const LINE = '#E5E0D6'
const WIDTH = 560
const HEIGHT = 240
const FOOT = 34
const TOP = 26
const STEPS = [1, 2, 5]

/** A round number not below this, so that the lines of the scale are round too. */
export function roundAbove(n: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of STEPS) if (step * power * 4 >= n) return step * power * 4
}

/**
 * Two running sums: what is done, up to now, and what is due, to the end. `now` is how many points are past or
 * present; `scale` enlarges the words with the type of the page.
 */
export function trendImage(points: readonly TrendPoint[], now: number, scale: number): string {
  const size = 15 * scale
  const left = 44 * scale
  const foot = FOOT * scale
  const most = roundAbove(Math.max(1, ...points.map(({ done, due }) => Math.max(done, due))))
  const right = WIDTH - 24
  const x = (at: number) => left + 16 + ((right - left - 32) * at) / Math.max(1, points.length - 1)
  const y = (n: number) => HEIGHT - foot - ((HEIGHT - foot - TOP * scale) * n) / most
  const path = (values: readonly number[]) =>
    values.map((n, at) => `${at === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(n).toFixed(1)}`).join('')
  const word = (at: number, on: number, anchor: string, fill: string, text: string) =>
    `<text x="${at.toFixed(1)}" y="${on.toFixed(1)}" text-anchor="${anchor}" fill="${fill}">${text}</text>`
  const grid = [0, 1, 2, 3, 4].map((step) => {
    const n = (most / 4) * step
    return `<path d="M${left} ${y(n)}H${right}" stroke="${LINE}"/>${word(left - 8, y(n) + size / 3, 'end', GREY, String(n))}`
  })
  const every = Math.ceil((points.length * scale) / 6)
  const months = points.map(({ label }, at) =>
    at === points.length - 1 || (at % every === 0 && at + every < points.length)
      ? word(x(at), HEIGHT - foot / 3, 'middle', GREY, label)
      : '',
  )
  const done = points.slice(0, now).map((point) => point.done)
  const dues = points.map(({ due }) => due)
  const [lastDone, lastDue] = [done[done.length - 1] ?? 0, dues[dues.length - 1] ?? 0]
  const marks = [
    done.length > 0
      ? `<circle cx="${x(done.length - 1)}" cy="${y(lastDone)}" r="4" fill="${BLUE}"/>${word(x(done.length - 1) - 8, y(lastDone) - 10, 'end', BLUE, `已答复 ${lastDone}`)}`
      : '',
    `<circle cx="${x(dues.length - 1)}" cy="${y(lastDue)}" r="4" fill="#FFFFFF" stroke="${GREY}"/>`,
    word(
      x(dues.length - 1) - 8,
      y(lastDue) + (lastDue === lastDone ? size * 1.6 : -10),
      'end',
      GREY,
      `应答复 ${lastDue}`,
    ),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="${size}">${grid.join('')}${months.join('')}<path d="${path(dues)}" fill="none" stroke="${GREY}" stroke-width="1.5" stroke-dasharray="5 4"/><path d="${path(done)}" fill="none" stroke="${BLUE}" stroke-width="2.5"/>${marks.join('')}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
