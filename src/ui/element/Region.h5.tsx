import type { RegionProps } from './Region'

export type { RegionProps } from './Region'

export function Region({ children, className, role, label, id, hidden, rolls, style }: RegionProps) {
  return (
    <div
      id={id}
      className={className}
      style={style}
      role={role}
      aria-label={label}
      aria-hidden={hidden}
      tabIndex={rolls ? 0 : undefined}
    >
      {children}
    </div>
  )
}
