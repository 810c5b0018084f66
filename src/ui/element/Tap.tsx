import { View } from '@tarojs/components'
import type { TapProps } from './tap-props'

/** Anything that is pressed. A native button in the browser, a view with a role on the phone. */
export function Tap({
  children,
  className,
  label,
  disabled = false,
  role = 'button',
  chosen,
  onTap,
}: TapProps) {
  return (
    <View
      className={className}
      hoverClass={disabled ? 'none' : 'tap-hover'}
      aria-role={role}
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-selected={chosen}
      onClick={disabled ? undefined : () => onTap?.()}
    >
      {children}
    </View>
  )
}
