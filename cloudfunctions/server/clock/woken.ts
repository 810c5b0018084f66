import { todayOf, type WritingPorts } from '../ports'

/** Cases whose day has come, the longest waiting first; more than a batch wait for the next run. */
export async function woken(
  ports: WritingPorts,
  name: 'suggestions' | 'activities',
  limit: number,
): Promise<string[]> {
  const docs = await ports.store.find(name, {
    where: { wakeOn: { lte: todayOf(ports) } },
    order: [['wakeOn', 'asc']],
    limit,
    fields: ['rev'],
  })
  return docs.map(({ _id }) => _id)
}
