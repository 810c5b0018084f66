import * as z from 'zod/mini'
import { flag, form, id, listOf, maybeText, oneOf, text } from '../../shared/fields'
import { refuse, type Refusal } from '../../shared/refusal'
import { MOST_ATTACHMENTS } from '../attachment'
import { foundIn, unitIn, type Context } from '../define'
import type { Content } from '../suggestion'

const shared = {
  formedBy: z._default(
    listOf('形成方式', oneOf('形成方式', ['research', 'meeting', 'visit', 'voters']), { max: 4 }),
    [],
  ),
  publicity: oneOf('公开方式', ['full', 'titleOnly', 'closed']),
  closedReason: maybeText('不公开的理由', 200),
  suggestedUnits: z._default(listOf('意向单位', id('单位'), { max: 5 }), []),
  referenceOnly: z._default(flag('是否仅供参考'), false),
  attachments: z._default(
    listOf('附件', id('附件'), { max: MOST_ATTACHMENTS }).check(
      z.refine((ids) => new Set(ids).size === ids.length, '同一个附件加了两次，请移除一个'),
    ),
    [],
  ),
  relatesTo: z._default(
    listOf(
      '前情',
      form({ id: id('前情编号'), kind: oneOf('与前情的关系', ['second', 'pursue', 'anew']) }, '前情'),
      { max: 5 },
    ).check(
      z.refine(
        (chosen) => new Set(chosen.map((one) => one.id)).size === chosen.length,
        '同一件前情只能选一种关系，请重新选择',
      ),
    ),
    [],
  ),
}

/** Files that must be looked up before the content can be taken. */
export const contentNeeds = ({ attachments }: { attachments: string[] }) => ({ files: attachments })

/** What may be kept as a draft: anything, as long as it fits. */
export const looseContent = form({
  ...shared,
  title: maybeText('标题', 60),
  facts: maybeText('案由与情况', 3000),
  asks: listOf('诉求', maybeText('诉求', 500), { max: 20 }),
})

/** What may be submitted. 代表法第三十六条：明确具体，注重反映实际情况和问题。 */
export const fullContent = form({
  ...shared,
  title: text('标题', { min: 6, max: 60 }),
  facts: text('案由与情况', { min: 20, max: 3000 }),
  asks: listOf('诉求', text('诉求', { min: 5, max: 500 }), { min: 1, max: 20 }),
})

/** What stands against submitting though every field is well formed; the writing screen asks it too. */
export function closedUnexplained({
  publicity,
  closedReason,
}: Pick<Content, 'publicity' | 'closedReason'>): Refusal | undefined {
  return publicity === 'closed' && closedReason.trim().length < 5
    ? refuse('incomplete', '申请不公开的，请写明理由，不少于 5 个字')
    : undefined
}

/** The content with unit ids resolved, or the refusal that names what is wrong. */
export function contentOf(input: z.output<typeof looseContent>, ctx: Context): Content | Refusal {
  const units = input.suggestedUnits.map((unitId) => unitIn(ctx.units, unitId))
  if (units.includes(undefined)) return refuse('not-found-inside', '没有这个意向单位，请重新选择')
  const { relatesTo, attachments, ...rest } = input
  const files = attachments.map((fileId) => foundIn(ctx.found.files ?? {}, fileId))
  if (files.includes(undefined)) return refuse('not-found-inside', '有一个附件没有上传好，请移除后重新添加')
  return {
    ...rest,
    suggestedUnits: units.filter((unit) => unit !== undefined),
    ...(relatesTo.length > 0 && { relatesTo }),
    ...(files.length > 0 && { attachments: files.filter((file) => file !== undefined) }),
  }
}
