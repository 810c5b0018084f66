import { dom, flag, tell, type Builtin } from './builtin'

/** Components that only hold others, or only show something. */
export const plain: Builtin[] = [
  ...['view', 'cover-view', 'root-portal', 'match-media', 'page-container', 'share-element'].map(
    (tag): Builtin => ({ tag, props: { catchMove: false, enable: true, show: false } }),
  ),
  {
    tag: 'text',
    props: {
      selectable: false,
      userSelect: false,
      space: '',
      decode: false,
      overflow: 'visible',
      maxLines: null,
    },
  },
  { tag: 'icon', props: { type: '', size: null, color: '' } },
  {
    tag: 'progress',
    props: {
      percent: 0,
      showInfo: false,
      strokeWidth: null,
      color: '',
      activeColor: '',
      backgroundColor: '',
      active: false,
      duration: 30,
      borderRadius: null,
      fontSize: null,
      activeMode: '',
    },
    changed: { percent: (host, value) => dom(host).setAttribute('aria-valuenow', String(value)) },
  },
  {
    tag: 'rich-text',
    props: { nodes: null, space: '', userSelect: false, mode: '' },
    changed: {
      nodes: (host, value) => {
        dom(host).replaceChildren()
        if (typeof value === 'string') dom(host).innerHTML = value
        else if (Array.isArray(value)) dom(host).append(...value.map(drawn))
      },
    },
  },
  {
    tag: 'page-meta',
    props: {
      pageStyle: '',
      rootFontSize: '',
      rootBackgroundColor: '',
      pageFontSize: '',
      backgroundTextStyle: '',
      backgroundColor: '',
      backgroundColorTop: '',
      backgroundColorBottom: '',
      pageOrientation: '',
      scrollTop: '',
      scrollDuration: 300,
    },
  },
  { tag: 'navigation-bar', props: { title: '', loading: false, frontColor: '', backgroundColor: '' } },
  // Boxes that stay empty: what they show comes from outside the program.
  { tag: 'web-view', props: { src: '' } },
  {
    tag: 'map',
    props: {
      longitude: 0,
      latitude: 0,
      scale: 16,
      markers: null,
      polyline: null,
      circles: null,
      showLocation: false,
    },
  },
  {
    tag: 'video',
    props: { src: '', autoplay: false, controls: true, poster: '', loop: false, muted: false, title: '' },
  },
  { tag: 'camera', props: { mode: 'normal', devicePosition: 'back', flash: 'auto' } },
  { tag: 'open-data', props: { type: '', openGid: '', lang: 'en' } },
  {
    tag: 'movable-area',
    props: { scaleArea: false },
  },
  {
    tag: 'movable-view',
    props: {
      direction: 'none',
      x: 0,
      y: 0,
      inertia: false,
      outOfBounds: false,
      disabled: false,
      scale: false,
      animation: true,
    },
    changed: {
      x: (host) => moved(host),
      y: (host) => moved(host),
    },
  },
  { tag: 'ad', props: { unitId: '' }, made: (host) => flag('empty')(host, true) },
]

type Drawn = {
  name?: string
  text?: string
  type?: string
  attrs?: Record<string, string>
  children?: Drawn[]
}

function drawn(node: Drawn): Node {
  if (node.type === 'text' || node.text !== undefined) return document.createTextNode(node.text ?? '')
  const element = document.createElement(node.name ?? 'span')
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value)
  element.append(...(node.children ?? []).map(drawn))
  return element
}

function moved(host: Parameters<NonNullable<Builtin['made']>>[0]): void {
  const { x, y } = host.data as { x: number; y: number }
  dom(host).style.transform = `translate(${x}px, ${y}px)`
  tell(host, 'change', { x, y, source: '' })
}
