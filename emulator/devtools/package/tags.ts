import type { Source } from './templates'

/** WeChat's own components, by the documentation of base library 3.5. */
const BUILT_IN = new Set(
  `view cover-view cover-image text icon progress rich-text image input textarea label button form checkbox
  checkbox-group radio radio-group switch slider picker picker-view picker-view-column editor keyboard-accessory
  scroll-view swiper swiper-item movable-area movable-view match-media page-container share-element root-portal
  navigator functional-page-navigator video audio camera live-player live-pusher voip-room map canvas web-view ad
  ad-custom official-account official-account-publish open-data page-meta navigation-bar native-component open-container
  draggable-sheet grid-view list-view sticky-header sticky-section snapshot span store-home store-product
  double-tap-gesture-handler force-press-gesture-handler horizontal-drag-gesture-handler long-press-gesture-handler
  pan-gesture-handler scale-gesture-handler tap-gesture-handler vertical-drag-gesture-handler selection list-builder
  grid-builder nested-scroll-header nested-scroll-body channel-live channel-video open-data-list
  open-data-item`.split(/\s+/),
)

const SYNTAX = new Set(['block', 'template', 'import', 'include', 'slot', 'wxs'])

/** Tags that are neither WeChat's nor a component of the program: WeChat draws nothing for them. */
export function strangers(wxml: Source[], usedBy: (path: string) => string[]): string[] {
  const everywhere = new Set(wxml.flatMap(([file]) => usedBy(file.replace(/\.wxml$/, ''))))
  return wxml.flatMap(([file, text]) => {
    const tags = new Set([...text.matchAll(/<([a-z][a-zA-Z0-9-]*)/g)].map(([, tag]) => tag ?? ''))
    // A shared template is drawn by pages that name their components themselves.
    return [...tags]
      .filter((tag) => !BUILT_IN.has(tag) && !SYNTAX.has(tag) && !everywhere.has(tag))
      .map((tag) => `${file}: <${tag}> is no component of WeChat or of the program`)
  })
}
