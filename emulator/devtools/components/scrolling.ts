import { dom, flag, inside, put, read, tell, within, type Builtin, type Host } from './builtin'

function scrolled(host: Host): void {
  const { scrollLeft, scrollTop, scrollHeight, scrollWidth, clientHeight, clientWidth } = dom(host)
  tell(host, 'scroll', { scrollLeft, scrollTop, scrollHeight, scrollWidth, deltaX: 0, deltaY: 0 })
  const { upperThreshold, lowerThreshold, scrollY } = host.data as Record<string, number>
  const [at, all, seen] = scrollY
    ? [scrollTop, scrollHeight, clientHeight]
    : [scrollLeft, scrollWidth, clientWidth]
  if (at <= (upperThreshold ?? 50)) tell(host, 'scrolltoupper', { direction: scrollY ? 'top' : 'left' })
  if (at + seen >= all - (lowerThreshold ?? 50))
    tell(host, 'scrolltolower', { direction: scrollY ? 'bottom' : 'right' })
}

/** Scrolls as a finger or the automator does. */
export function scrollTo(host: Host, left: number, top: number): void {
  const box = dom(host)
  const before = [box.scrollLeft, box.scrollTop]
  box.scrollLeft = left
  box.scrollTop = top
  // Where nothing is laid out no scroll event comes of it.
  if (box.clientHeight === 0 || (before[0] === box.scrollLeft && before[1] === box.scrollTop)) scrolled(host)
}

/** Brings one item of a swiper to the front. */
export function swipeTo(host: Host, index: number, source = 'touch'): void {
  const items = inside(host, ['swiper-item']).filter((item) => within(item, 'swiper') === host)
  if (index < 0 || index >= items.length) throw new Error(`swiper has no item ${index}`)
  put(host, 'current', index)
  lay(host)
  const currentItemId = items[index] ? read<string>(items[index], 'itemId') : ''
  tell(host, 'change', { current: index, currentItemId, source })
  tell(host, 'animationfinish', { current: index, currentItemId, source })
}

function lay(host: Host): void {
  const { current, vertical } = host.data as { current: number; vertical: boolean }
  inside(host, ['swiper-item']).forEach((item, index) => {
    const away = `${(index - current) * 100}%`
    dom(item).style.transform = vertical ? `translateY(${away})` : `translateX(${away})`
  })
}

function follow(host: Host): void {
  let from: { x: number; y: number } | undefined
  dom(host).addEventListener('touchstart', ({ touches }) => {
    from = touches[0] ? { x: touches[0].clientX, y: touches[0].clientY } : undefined
  })
  dom(host).addEventListener('touchend', ({ changedTouches }) => {
    const to = changedTouches[0]
    if (!from || !to) return
    const { vertical, current } = host.data as { vertical: boolean; current: number }
    const by = vertical ? to.clientY - from.y : to.clientX - from.x
    const next = current + (by < -40 ? 1 : by > 40 ? -1 : 0)
    if (next !== current && next >= 0 && next < inside(host, ['swiper-item']).length) swipeTo(host, next)
  })
}

export const scrolling: Builtin[] = [
  {
    tag: 'scroll-view',
    props: {
      scrollX: false,
      scrollY: false,
      upperThreshold: 50,
      lowerThreshold: 50,
      scrollTop: null,
      scrollLeft: null,
      scrollIntoView: '',
      scrollWithAnimation: false,
      enableBackToTop: false,
      enableFlex: false,
      scrollAnchoring: false,
      enhanced: false,
      usingSticky: false,
      pagingEnabled: false,
      enablePassive: false,
      refresherEnabled: false,
      refresherThreshold: 45,
      refresherDefaultStyle: 'black',
      refresherBackground: '#FFF',
      refresherTriggered: false,
      bounces: true,
      showScrollbar: true,
      fastDeceleration: false,
      type: 'list',
      associativeContainer: '',
      reverse: false,
      clip: true,
      cacheExtent: null,
      minDragDistance: 18,
      scrollIntoViewWithinExtent: false,
      scrollIntoViewAlignment: 'start',
      padding: null,
      refresherTwoLevelEnabled: false,
      refresherTwoLevelTriggered: false,
      refresherTwoLevelThreshold: 150,
      refresherTwoLevelCloseThreshold: 80,
      refresherTwoLevelScrollEnabled: false,
      refresherBallisticRefreshEnabled: false,
      refresherTwoLevelPinned: false,
    },
    made: (host) => dom(host).addEventListener('scroll', () => scrolled(host)),
    changed: {
      scrollX: flag('scroll-x'),
      scrollY: flag('scroll-y'),
      scrollTop: (host, value) => {
        if (typeof value === 'number') dom(host).scrollTop = value
      },
      scrollLeft: (host, value) => {
        if (typeof value === 'number') dom(host).scrollLeft = value
      },
    },
  },
  {
    tag: 'swiper',
    props: {
      indicatorDots: false,
      indicatorColor: '',
      indicatorActiveColor: '',
      autoplay: false,
      current: 0,
      interval: 5000,
      duration: 500,
      circular: false,
      vertical: false,
      previousMargin: '0px',
      nextMargin: '0px',
      snapToEdge: false,
      displayMultipleItems: 1,
      easingFunction: 'default',
    },
    made: follow,
    placed: lay,
    changed: { current: lay },
  },
  {
    tag: 'swiper-item',
    props: { itemId: '', skipHiddenItemLayout: false },
    placed: (host) => lay(within(host, 'swiper') ?? host),
  },
]
