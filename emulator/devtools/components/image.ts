import { said } from '../runtime/said'
import { dom, read, tell, type Builtin, type Host } from './builtin'

/** Where a picture of the program is to be had: its own files, the cloud's, or an address. */
export type FindPicture = (src: string) => Promise<string>

const FITS: Record<string, string> = { aspectFit: 'contain', aspectFill: 'cover', center: 'none' }

export const image = (find: FindPicture): Builtin[] =>
  ['image', 'cover-image'].map((tag) => ({
    tag,
    props: {
      src: '',
      mode: 'scaleToFill',
      lazyLoad: false,
      webp: false,
      showMenuByLongpress: false,
      fadeIn: false,
    },
    made: (host) => {
      const picture = document.createElement('img')
      picture.alt = ''
      picture.addEventListener('load', () =>
        tell(host, 'load', { width: picture.naturalWidth, height: picture.naturalHeight }),
      )
      picture.addEventListener('error', () => tell(host, 'error', { errMsg: `fail to load ${picture.src}` }))
      dom(host).append(picture)
    },
    changed: {
      src: (host, value) => void show(host, String(value), find),
      mode: (host, value) => {
        const picture = dom(host).querySelector('img')
        if (picture) picture.style.objectFit = FITS[String(value)] ?? 'fill'
      },
    },
  }))

async function show(host: Host, src: string, find: FindPicture): Promise<void> {
  const picture = dom(host).querySelector('img')
  if (!picture || !src) return
  try {
    const found = await find(src)
    if (read<string>(host, 'src') === src) picture.src = found
  } catch (error) {
    tell(host, 'error', { errMsg: said(error) })
  }
}
