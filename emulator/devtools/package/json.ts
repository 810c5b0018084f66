import { z } from 'zod'
import type { AppJson, PageJson } from './program'

const windowShape = {
  navigationStyle: z.string().optional(),
  navigationBarTitleText: z.string().optional(),
  navigationBarTextStyle: z.string().optional(),
  navigationBarBackgroundColor: z.string().optional(),
  backgroundColor: z.string().optional(),
  enablePullDownRefresh: z.boolean().optional(),
  disableScroll: z.boolean().optional(),
}

const subPackages = z.array(
  z.object({ root: z.string(), pages: z.array(z.string()), independent: z.boolean().optional() }),
)

const appJson = z.object({
  pages: z.array(z.string()).min(1),
  subPackages: subPackages.optional(),
  subpackages: subPackages.optional(),
  tabBar: z
    .object({
      custom: z.boolean().optional(),
      color: z.string().optional(),
      selectedColor: z.string().optional(),
      backgroundColor: z.string().optional(),
      list: z
        .array(
          z.object({
            pagePath: z.string(),
            text: z.string(),
            iconPath: z.string().optional(),
            selectedIconPath: z.string().optional(),
          }),
        )
        .min(2)
        .max(5),
    })
    .optional(),
  window: z.object(windowShape).optional(),
  usingComponents: z.record(z.string(), z.string()).optional(),
  preloadRule: z.record(z.string(), z.object({ packages: z.array(z.string()) })).optional(),
  __usePrivacyCheck__: z.boolean().optional(),
})

const pageJson = z.object({
  ...windowShape,
  component: z.boolean().optional(),
  styleIsolation: z.string().optional(),
  usingComponents: z.record(z.string(), z.string()).optional(),
})

export function readAppJson(text: string): AppJson {
  const read = parsed('app.json', text, appJson)
  const tabs = read.tabBar?.list.map(({ pagePath }) => pagePath) ?? []
  const strayTab = tabs.find((path) => !read.pages.includes(path))
  if (strayTab) throw new Error(`app.json: the tab ${strayTab} is not a page of the main package`)
  return {
    pages: read.pages,
    subPackages: read.subPackages ?? read.subpackages ?? [],
    ...(read.tabBar ? { tabBar: read.tabBar } : {}),
    window: read.window ?? {},
    usingComponents: read.usingComponents ?? {},
    preloadRule: read.preloadRule ?? {},
    usesPrivacyCheck: read.__usePrivacyCheck__ ?? false,
  }
}

export function readPageJson(file: string, text: string): PageJson {
  return parsed(file, text, pageJson)
}

function parsed<T>(file: string, text: string, shape: z.ZodType<T>): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const read = shape.safeParse(value)
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`)
  return read.data
}
