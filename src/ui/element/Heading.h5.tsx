import type { HeadingProps } from './Heading'
import { classes } from '../tone'

export type { HeadingProps } from './Heading'

export function Heading({ children, className, level = 2 }: HeadingProps) {
  const Element = `h${level}` as const
  return <Element className={classes('native-heading', className)}>{children}</Element>
}
