/** A built mini-program, read and compiled: everything a runtime needs, and nothing of the machine it was read on. */
export type Program = {
  app: AppJson
  /** Page and component configurations by path without extension. */
  configs: Record<string, PageJson>
  /** Scripts by path with extension, as they are on disk. */
  scripts: Record<string, string>
  /** JavaScript of one expression: path → compiled template. */
  templates: string
  /** Paths that have a template. */
  templatePaths: string[]
  /** Style sheets as CSS by path without extension; those of isolated components are already scoped. */
  styles: Record<string, string>
  /** What the compilers had to say; a healthy build says nothing. */
  warnings: string[]
  /** Pictures and other files the program may show, as data URLs by path. */
  assets: Record<string, string>
}

export type TabItem = { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }

export type AppJson = {
  pages: string[]
  subPackages: { root: string; pages: string[]; independent?: boolean }[]
  tabBar?: {
    custom?: boolean
    color?: string
    selectedColor?: string
    backgroundColor?: string
    list: TabItem[]
  }
  window: WindowJson
  usingComponents: Record<string, string>
  preloadRule: Record<string, { packages: string[] }>
  usesPrivacyCheck: boolean
}

export type WindowJson = {
  navigationStyle?: string
  navigationBarTitleText?: string
  navigationBarTextStyle?: string
  navigationBarBackgroundColor?: string
  backgroundColor?: string
  enablePullDownRefresh?: boolean
  disableScroll?: boolean
  onReachBottomDistance?: number
}

export type PageJson = WindowJson & {
  component?: boolean
  styleIsolation?: string
  usingComponents?: Record<string, string>
}

/** Every page of the program, main package first. */
export function pagesOf(app: AppJson): string[] {
  return [
    ...app.pages,
    ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${trimmed(root)}/${page}`)),
  ]
}

/** The sub-package a path lives in; the empty string is the main package. */
export function packageOf(app: AppJson, path: string): string {
  const home = app.subPackages.find(({ root }) => path.startsWith(`${trimmed(root)}/`))
  return home ? trimmed(home.root) : ''
}

function trimmed(root: string): string {
  return root.replace(/^\/|\/$/g, '')
}
