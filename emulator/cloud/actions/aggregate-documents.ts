import { parseWire } from '../ejson'
import { isPlainObject } from '../plain-object'
import { ProtocolError } from '../protocol-error'
import { aggregate, type Written } from '../store/aggregate/aggregate'
import type { DatabaseAction, DatabaseContext } from './action'
import { listAnswer } from './list-answer'
import { refuseTransaction, textParam } from './params'

export const aggregateDocuments: DatabaseAction = (context, params) => {
  refuseTransaction(params)
  const pipeline = writtenStages(context, params.stages)
  const collection = textParam(params, 'collectionName')
  const { documents, ...work } = aggregate(context.store.place, collection, pipeline, new Date(context.now))
  const isLimited = pipeline.some(({ name }) => name === '$limit')
  const { aggregateMost, aggregateDefault } = context.limits
  const answered = documents.slice(0, isLimited ? aggregateMost : aggregateDefault)
  context.note({ ...work, returned: answered.length })
  return listAnswer(answered, context.limits)
}

function writtenStages(context: DatabaseContext, stages: unknown): Written[] {
  if (!Array.isArray(stages)) throw new ProtocolError('INVALID_PARAM', 'stages must be an array')
  return stages.map((stage: unknown) => {
    if (!isPlainObject(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string')
      throw new ProtocolError('INVALID_PARAM', 'a stage must have a stageKey and a stageValue')
    return { name: stage.stageKey, spec: parseWire(stage.stageValue, context.now) }
  })
}
