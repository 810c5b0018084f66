import { Image } from '@tarojs/components'

export type PictureProps = {
  src: string
  className?: string | undefined
  /** What it shows, for those who do not see it; without one it stands beside words that say the same. */
  label?: string | undefined
}

export function Picture({ src, className, label }: PictureProps) {
  return <Image className={className} src={src} mode="aspectFit" aria-label={label} aria-hidden={!label} />
}
