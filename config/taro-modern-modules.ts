const MODERN = /[\\/]node_modules[\\/](zod|dayjs|zustand)[\\/]/

/** Packages that ship newer syntax than old WeChat cores read; they are compiled like our own code. */
export function modernModules(path: string): boolean {
  return MODERN.test(path)
}
