import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { contentType, isText } from './http/content-type'
import { header, send, type Exchange } from './http/exchange'
import { Refusal } from './http/refusal'

type Asset = { version: string; etag: string; type: string; plain: Buffer; gzip?: Buffer; br?: Buffer }

export type StaticSite = { answer(exchange: Exchange): Promise<void> }

/** Serves the built pages. Files are read and compressed once and kept until they change on disk. */
export function createStaticSite(dir: string): StaticSite {
  const root = path.resolve(dir)
  const assets = new Map<string, Asset>()

  const load = async (file: string): Promise<Asset | undefined> => {
    const stat = await fs.stat(file).catch(() => undefined)
    if (!stat?.isFile()) return undefined
    const version = `${stat.mtimeMs}:${stat.size}`
    const known = assets.get(file)
    if (known?.version === version) return known
    const asset = await readAsset(file, version)
    assets.set(file, asset)
    return asset
  }

  return {
    answer: async (exchange) => {
      if (exchange.method !== 'GET' && exchange.method !== 'HEAD') throw new Refusal('method-not-allowed')
      const file = fileFor(root, exchange.path)
      const asset =
        (file && (await load(file))) ??
        (file && isNavigation(exchange) && (await load(path.join(file, 'index.html')))) ??
        (isNavigation(exchange) && (await load(path.join(root, 'index.html'))))
      if (!asset) throw new Refusal('not-found')
      sendAsset(exchange, asset, file !== undefined && isHashed(file))
    },
  }
}

/** The file a path names, if it stays inside the root; `/` is index.html. */
function fileFor(root: string, encoded: string): string | undefined {
  let name: string
  try {
    name = decodeURIComponent(encoded)
  } catch {
    return undefined
  }
  if (/[\0\\]/.test(name) || name.split('/').some((part) => part.startsWith('.'))) return undefined
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name)
  return file.startsWith(root + path.sep) ? file : undefined
}

// A page of the app that the browser asks for by its address, as opposed to a missing script or picture.
const isNavigation = ({ req, path: asked }: Exchange): boolean =>
  (header(req, 'accept') ?? '').includes('text/html') && path.extname(asked) === ''

const isHashed = (file: string): boolean => /[.-][0-9a-f]{8,}\./.test(path.basename(file))

async function readAsset(file: string, version: string): Promise<Asset> {
  const plain = await fs.readFile(file)
  const type = contentType(file)
  const asset = {
    version,
    etag: `"${createHash('sha256').update(plain).digest('hex').slice(0, 32)}"`,
    type,
    plain,
  }
  if (!isText(type) || plain.length < 1024) return asset
  const [zipped, br] = await Promise.all([
    promisify(gzip)(plain, { level: 9 }),
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  ])
  return { ...asset, gzip: zipped, br }
}

function sendAsset(exchange: Exchange, asset: Asset, forever: boolean): void {
  const headers = {
    ETag: asset.etag,
    'Cache-Control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  }
  if (header(exchange.req, 'if-none-match')?.includes(asset.etag)) return send(exchange, 304, headers, '')
  const accepted = header(exchange.req, 'accept-encoding') ?? ''
  const encoding =
    asset.br && /\bbr\b/.test(accepted) ? 'br' : asset.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : undefined
  const body = (encoding && asset[encoding]) ?? asset.plain
  send(
    exchange,
    200,
    { ...headers, 'Content-Type': asset.type, ...(encoding ? { 'Content-Encoding': encoding } : {}) },
    body,
  )
}
