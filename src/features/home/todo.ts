import { numberText } from '@/domain/suggestion/suggestion'
import type { InboxItem } from '@/features/inbox/use-inbox'
import { hasOwnScreen, openAction } from '@/features/suggestion/act/open-action'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import type { IconName } from '@/ui/icon/Icon'

const icons: Record<string, IconName> = {
  confirmContact: 'chat',
  rate: 'star',
  confirmFulfilment: 'target',
  submit: 'pen',
}

export function todoIcon(verb: string): IconName {
  return icons[verb] ?? 'doc'
}

/** 第 047 号 · 区住建局, or the title while there is no number; of a motion always the title. */
export function todoSub({ kind, no, title, from }: InboxItem): string {
  if (kind === 'motion') return `议案 · ${title}`
  if (kind === 'activity' || kind === 'duty') return title
  const which = no === undefined ? title : numberText(no)
  return from ? `${which} · ${from}` : which
}

/** What is written on a screen of its own opens there; anything else is read first. */
export function openTodo(item: InboxItem): void {
  if (item.kind === 'suggestion' && hasOwnScreen(item.verb)) openAction(item.verb, item.caseId)
  else go(whereRead(item))
}

/** The page on which what waits is read. */
export function whereRead({ kind, caseId }: Pick<InboxItem, 'kind' | 'caseId'>): string {
  switch (kind) {
    case 'suggestion':
      return paths.detail(caseId)
    case 'motion':
      return paths.motion(caseId)
    case 'activity':
      return paths.activity(caseId)
    case 'duty':
      return yearPath(caseId)
    default:
      return kind satisfies never
  }
}

/** A year is called by its congress, its deputy and itself. */
function yearPath(caseId: string): string {
  const [, deputy = '', year = ''] = caseId.split(':')
  return paths.portrait(deputy, Number(year))
}
