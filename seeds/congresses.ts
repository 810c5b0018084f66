import { places } from './places'

/** The sessions of the district congress from which there are suggestions, by the year they met. */
export const sessions = {
  2022: '区十七届人大一次会议',
  2023: '区十七届人大二次会议',
  2024: '区十七届人大三次会议',
  2025: '区十七届人大五次会议',
  2026: '区十七届人大六次会议',
} as const

export type SessionYear = keyof typeof sessions

/** One tenant per congress: the district and its seven towns. */
export const congresses = [
  { _id: 'wj', name: '吴江区人大', prefix: 'WJ', session: sessions[2026] },
  ...places
    .filter((place) => place.kind === 'town')
    .map(({ id, name }) => ({
      _id: id,
      name: `${name}人大`,
      prefix: id.slice(0, 2).toUpperCase(),
      session: `${name}人大本次会议`,
      parent: 'wj',
    })),
]
