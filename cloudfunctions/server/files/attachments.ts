import { createHash } from 'node:crypto'
import type { AttachmentApi } from '@/contract/attachment'
import type { Input, Output } from '@/contract/endpoint'
import { MOST_ATTACHMENT_BYTES, type Attachment } from '@/domain/suggestion/attachment'
import { relationTo } from '@/domain/suggestion/views'
import { Failure, failAt } from '../failure'
import { mayTry } from '../limit'
import type { FilingPorts, Signed } from '../ports'
import { get } from '../store/port'
import { incoming } from './incoming'
import { kindOf } from './kind-of'
import { WAITS_MS } from './orphans'
import { strippedJpeg, strippedPng } from './strip'

const PER_HOUR = { most: 100, withinMs: 60 * 60_000 }
export const LINK_SECONDS = 600

export async function keepAttachment(
  ports: Signed<FilingPorts>,
  { file, name }: Input<AttachmentApi['attachment.keep']>,
): Promise<Output<AttachmentApi['attachment.keep']>> {
  const { actor, files, store, salt, now } = ports
  if (actor.post.role !== 'deputy') throw new Failure('not-yours', '只有代表可以上传附件和证明材料')
  if (!(await mayTry(ports, 'attachment', actor.person.id, PER_HOUR)))
    throw new Failure('too-early', '一小时里上传的文件太多，请稍后再传')
  const raw = await incoming(ports, file, MOST_ATTACHMENT_BYTES)
  const type = kindOf(raw)
  if (!type) throw new Failure('bad-input', '只能附图片（jpg、png）、PDF 和 Word，请换一个文件')
  const content = type === 'jpg' ? strippedJpeg(raw) : type === 'png' ? strippedPng(raw) : raw
  if (!content) throw new Failure('bad-input', '这张图片已损坏，请重新拍摄或另存后再传')
  const id = `file-${salt().slice(0, 24)}`
  const kept: Attachment = {
    id,
    name: shownName(name, type),
    type,
    size: content.byteLength,
    fileId: await files.write(`kept/${id}.${type}`, content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }
  const at = now()
  await store.insert('files', {
    ...kept,
    _id: id,
    owner: actor.person.id,
    at,
    waiting: 'open',
    lookAt: at + WAITS_MS,
  })
  await files.remove(file).catch(() => ports.log({ outcome: 'file-left' }))
  return { id, name: kept.name, type, size: kept.size }
}

/** The name as a name: nothing of a path, and the ending of what it really is. */
function shownName(name: string, type: string): string {
  const last = name.split(/[\\/]/).pop() ?? ''
  const stem = last.replace(/\.[A-Za-z]{1,5}$/, '').replace(/[^\p{L}\p{N} （）()_.-]/gu, '')
  return `${stem.replace(/^\.+/, '').trim().slice(0, 60) || '附件'}.${type}`
}

export async function openAttachment(
  ports: Signed<FilingPorts>,
  { id, attachment }: Input<AttachmentApi['attachment.open']>,
): Promise<Output<AttachmentApi['attachment.open']>> {
  const doc = await get(ports.store, 'suggestions', id)
  if (!doc || !relationTo(doc.state, ports.actor)) throw failAt('not-found')
  const found = doc.state.content.attachments?.find((one) => one.id === attachment)
  const link = found && (await ports.files.link(found.fileId, LINK_SECONDS))
  if (!found || !link) throw new Failure('not-found-inside', '没有这个附件，请刷新后再试')
  return { name: found.name, type: found.type, link }
}
