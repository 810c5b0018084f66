import type { DatabaseAction } from './action'

export const startTransaction: DatabaseAction = ({ store }) => ({ transactionId: store.transactions.start() })

export const commitTransaction: DatabaseAction = ({ store }, params) => {
  store.transactions.commit(params.transactionId)
  return {}
}

export const abortTransaction: DatabaseAction = ({ store }, params) => {
  store.transactions.abort(params.transactionId)
  return {}
}
