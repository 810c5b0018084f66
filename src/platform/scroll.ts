import Taro from '@tarojs/taro'

const BELOW_THE_BAR = -120

/** Brings the part of the page with this id into view. */
export function showPart(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: BELOW_THE_BAR, duration: 200 })
}

/** A phone has no keyboard to move. */
export function focusPart(_id: string): void {}

/** On a phone the list is scrolled by hand. */
export function keepInSight(_id: string): void {}
