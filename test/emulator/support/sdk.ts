/** As much of wx-server-sdk's shape as the tests use; its own declarations lack half of it. */
export type Doc = Record<string, unknown>

type CommandName =
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'exists'
  | 'all'
  | 'size'
  | 'mod'
  | 'elemMatch'
  | 'set'
  | 'remove'
  | 'inc'
  | 'mul'
  | 'push'
  | 'pull'
  | 'pullAll'
  | 'pop'
  | 'shift'
  | 'unshift'
  | 'addToSet'
  | 'rename'
  | 'min'
  | 'max'
  | 'geoNear'
  | 'bit'
export type Command = Record<CommandName, (...operands: unknown[]) => Command>

export type Query = {
  where(condition: object): Query
  orderBy(field: string, order: 'asc' | 'desc'): Query
  skip(n: number): Query
  limit(n: number): Query
  field(projection: object): Query
  get(): Promise<{ data: Doc[] }>
  count(): Promise<{ total: number }>
  update(options: { data: object; multi?: boolean }): Promise<{ stats: { updated: number } }>
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>
}
export type Document = {
  get(): Promise<{ data: Doc }>
  field(projection: object): Document
  set(options: { data: object }): Promise<{ _id: string; stats: { updated: number; created: number } }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}
export type Collection = Query & {
  doc(id: string | number): Document
  add(options: { data: object | object[] }): Promise<{ _id: string; _ids: string[] }>
}
export type Db = {
  command: Command
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  serverDate(options?: { offset: number }): object
  RegExp(options: { regexp: string; options?: string }): object
  _db: {
    collection(name: string): {
      where(condition: object): { updateAndReturn(data: object): Promise<unknown> }
    }
  }
}
export type Sdk = {
  getWXContext(): Doc
  callFunction(options: { name: string; data?: object }): Promise<{ result: unknown }>
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>
  deleteFile(options: {
    fileList: string[]
  }): Promise<{ fileList: { fileID: string; status: number; errMsg: string }[] }>
  getTempFileURL(options: { fileList: (string | { fileID: string; maxAge: number })[] }): Promise<{
    fileList: { fileID: string; tempFileURL: string; status: number; errMsg: string }[]
  }>
  openapi: Record<string, Record<string, (options?: object) => Promise<Doc>>>
  callOpenAPI(options: { api: string; data?: object }): Promise<{ result: Doc }>
  cloudPay: Record<string, (options: object) => Promise<unknown>>
  getOpenData(options: { list: string[] }): Promise<unknown>
}
export type InFunction = { sdk: Sdk; db: Db; _: Command }
