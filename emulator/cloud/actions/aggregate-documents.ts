import { formatWire, parseWire } from '../ejson'
import { isPlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { aggregate, type Written } from '../store/aggregate/aggregate'
import type { DatabaseAction, DatabaseContext } from './action'
import { refuseTransaction, textParam } from './params'

// Without a limit of its own a pipeline answers 20 records, and never more than 10,000.
const DEFAULT_LIMIT = 20
const MOST = 10_000

export const aggregateDocuments: DatabaseAction = (context, params) => {
  refuseTransaction(params)
  const pipeline = writtenStages(context, params.stages)
  const collection = textParam(params, 'collectionName')
  const { documents, ...work } = aggregate(context.store.place, collection, pipeline, new Date(context.now))
  const isLimited = pipeline.some(({ name }) => name === '$limit')
  const answered = documents.slice(0, isLimited ? MOST : DEFAULT_LIMIT)
  context.note({ ...work, returned: answered.length })
  return { data: { list: answered.map(formatWire) } }
}

function writtenStages(context: DatabaseContext, stages: unknown): Written[] {
  if (!Array.isArray(stages)) throw new ProtocolError('INVALID_PARAM', 'stages must be an array')
  return stages.map((stage: unknown) => {
    if (!isPlainObject(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string')
      throw new ProtocolError('INVALID_PARAM', 'a stage must have a stageKey and a stageValue')
    return { name: stage.stageKey, spec: parseWire(stage.stageValue, context.now) }
  })
}
