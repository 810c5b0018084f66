/** The seven towns and four streets of 吴江区 with their administrative codes. A street has no congress. */
export const places = [
  { id: 'songling', code: '320509001', name: '松陵街道', kind: 'street' },
  { id: 'hengshan', code: '320509002', name: '横扇街道', kind: 'street' },
  { id: 'bache', code: '320509003', name: '八坼街道', kind: 'street' },
  { id: 'jiangling', code: '320509004', name: '江陵街道', kind: 'street' },
  { id: 'pingwang', code: '320509104', name: '平望镇', kind: 'town' },
  { id: 'shengze', code: '320509105', name: '盛泽镇', kind: 'town' },
  { id: 'qidu', code: '320509107', name: '七都镇', kind: 'town' },
  { id: 'zhenze', code: '320509108', name: '震泽镇', kind: 'town' },
  { id: 'taoyuan', code: '320509109', name: '桃源镇', kind: 'town' },
  { id: 'lili', code: '320509110', name: '黎里镇', kind: 'town' },
  { id: 'tongli', code: '320509111', name: '同里镇', kind: 'town' },
] as const

export type PlaceId = (typeof places)[number]['id']

/** 震泽代表团: deputies sit by the place that elected them. */
export function delegationOf(id: PlaceId): string {
  const place = places.find((candidate) => candidate.id === id)
  if (!place) throw new Error(`no place ${id}`)
  return `${place.name.replace(/街道$|镇$/, '')}代表团`
}
