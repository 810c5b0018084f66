/** The question did not reach the server, or its answer did not come back: whether it was carried out is not known. */
export class Offline extends Error {
  constructor() {
    super('没有连上网络')
    this.name = 'Offline'
  }
}
