import * as z from 'zod/mini'
import { form, id, text } from '@/domain/shared/fields'
import { attachmentView } from '@/domain/suggestion/view-schema'
import type { Endpoints } from './endpoint'
import { fileId } from './pieces'

export const attachmentApi = {
  'attachment.keep': {
    label: '把刚上传的文件留作附件：图片、PDF、Word，每个不超过 10 MB；类型看内容，照片去掉拍摄信息',
    input: form({ file: fileId, name: text('文件名', { max: 100 }) }),
    output: attachmentView,
  },
  'attachment.open': {
    label: '打开一件建议的附件：每次重新核对权限，链接 10 分钟失效',
    input: form({ id: id('建议编号'), attachment: id('附件') }),
    output: z.object({ name: z.string(), type: z.string(), link: z.string() }),
  },
} as const satisfies Endpoints

export type AttachmentApi = typeof attachmentApi
