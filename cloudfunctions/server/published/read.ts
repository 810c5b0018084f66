import type { Input, Output } from '@/contract/endpoint'
import type { PublicApi } from '@/contract/public'
import { publicPageOn } from '@/domain/suggestion/public-view'
import { Failure } from '../failure'
import { todayOf, type Ports } from '../ports'
import type { PublishedDoc } from './published-doc'

export async function read(
  ports: Ports,
  { code }: Input<PublicApi['published.read']>,
): Promise<Output<PublicApi['published.read']>> {
  const { published, helpful } = await publishedUnder(ports, code)
  return { page: publicPageOn(published, todayOf(ports)), helpfulness: helpful }
}

export async function publishedUnder({ store }: Ports, code: string): Promise<PublishedDoc> {
  const [doc] = await store.find('published', { where: { code }, limit: 1 })
  if (!doc?.visible) throw new Failure('not-found', '没有找到这个核验码对应的公开件，请核对后重新输入')
  return doc
}
