import type { PictureProps } from './Picture'

export type { PictureProps } from './Picture'

/** A native image: Taro's own has no place for what it shows. */
export function Picture({ src, className, label = '' }: PictureProps) {
  return <img className={className} src={src} alt={label} />
}
