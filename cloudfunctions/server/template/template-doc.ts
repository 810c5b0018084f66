import type { ReplyTemplate } from '@/domain/unit/reply-templates'

/** The reply templates of one unit. */
export type TemplateDoc = { _id: string; rev: number; templates: readonly ReplyTemplate[] }
