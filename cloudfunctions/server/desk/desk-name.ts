const SYSTEMS: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/UOS|Deepin|Kylin|HarmonyOS/, '国产系统'],
  [/Linux|X11/, 'Linux'],
]
const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/360|QIHU/, '360 浏览器'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

/** Windows 电脑上的 Edge: as the person who sits there would say it. Nothing of the header itself is kept. */
export function deskName(userAgent: string): string {
  const named = (table: [RegExp, string][], otherwise: string) =>
    table.find(([sign]) => sign.test(userAgent))?.[1] ?? otherwise
  return `${named(SYSTEMS, '')}${named(SYSTEMS, '') ? ' ' : ''}电脑上的 ${named(BROWSERS, '浏览器')}`
}
