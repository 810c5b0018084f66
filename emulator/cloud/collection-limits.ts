import type { Limits } from './limits'
import type { CollectionSpec } from './store/store'

/** Throws a sentence when the declared collections could not be made in the cloud. */
export function checkCollections(collections: readonly CollectionSpec[], limits: Limits): void {
  if (collections.length > limits.collections) {
    throw new Error(`集合最多 ${limits.collections} 个，现有 ${collections.length} 个`)
  }
  for (const { name, indexes } of collections) {
    if (indexes.length > limits.indexesPerCollection) {
      throw new Error(`集合 ${name} 的索引最多 ${limits.indexesPerCollection} 个，现有 ${indexes.length} 个`)
    }
    const wide = indexes.find(({ keys }) => keys.length > limits.fieldsPerIndex)
    if (wide) throw new Error(`索引 ${name}.${wide.name} 的字段最多 ${limits.fieldsPerIndex} 个`)
  }
}
