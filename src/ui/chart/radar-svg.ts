export type RadarSide = { label: string; value: number | null; middle: number | null }

/* A picture cannot read the page's variables: these are the inks of tokens.scss. */
const RED = '#B0271D'
const GREY = '#544D45'
const LINE = '#D3CCBF'
const SIZE = 220
const CENTRE = SIZE / 2
const REACH = 96

/** Where a value of 0 to 100 lies on the side of this number, the first one straight up. */
function point(side: number, sides: number, value: number): string {
  const angle = (2 * Math.PI * side) / sides - Math.PI / 2
  const at = (REACH * value) / 100
  return `${(CENTRE + at * Math.cos(angle)).toFixed(1)},${(CENTRE + at * Math.sin(angle)).toFixed(1)}`
}

const shape = (values: readonly (number | null)[]) =>
  values.flatMap((value, side) => (value === null ? [] : point(side, values.length, value))).join(' ')

/** The radar as an image that a mini-program can show. What is not known is left out of the shape. */
export function radarImage(sides: readonly RadarSide[]): string {
  const rings = [25, 50, 75, 100].map(
    (ring) => `<polygon points="${shape(sides.map(() => ring))}" fill="none" stroke="${LINE}"/>`,
  )
  const spokes = sides.map(
    (_, side) =>
      `<polyline points="${CENTRE},${CENTRE} ${point(side, sides.length, 100)}" stroke="${LINE}"/>`,
  )
  const middle = sides.some((side) => side.middle !== null)
    ? `<polygon points="${shape(sides.map((side) => side.middle))}" fill="none" stroke="${GREY}" stroke-width="1.5" stroke-dasharray="4 3"/>`
    : ''
  const mine = shape(sides.map(({ value }) => value))
  const dots = sides.map(({ value }, side) => {
    const [x, y] = point(side, sides.length, value ?? 0).split(',')
    return value === null ? '' : `<circle cx="${x}" cy="${y}" r="3.5" fill="${RED}"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" width="${SIZE}" height="${SIZE}">${rings.join('')}${spokes.join('')}<polygon points="${mine}" fill="${RED}" fill-opacity="0.12" stroke="${RED}" stroke-width="2"/>${middle}${dots.join('')}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
