import { base64ToBytes, bytesToBase64, bytesToText, textToBytes } from '../runtime/bytes'
import { asking, Fail, text, type Api, type Options } from './call'

const USER_DATA_PATH = 'wxfile://usr'

export type TempFiles = {
  read(path: string): string
  /** Keeps bytes under a path of their own and gives the path. */
  keep(base64: string, like: string): string
}

type Choose = (accept: string, most: number) => Promise<{ name: string; type: string; base64: string }[]>

/** The program's own files, in memory; and what the person picks from the phone. */
export function fileApis(
  choose: Choose,
  needPrivacy: (api: string) => Promise<void>,
): { apis: Record<string, Api>; files: TempFiles } {
  const kept = new Map<string, string>()
  let last = 0
  const read = (path: string): string => {
    const base64 = kept.get(path)
    if (base64 === undefined) throw new Fail(`no such file or directory, open '${path}'`)
    return base64
  }
  const files: TempFiles = {
    read,
    keep(base64, like) {
      const extension = /\.[a-zA-Z0-9]+$/.exec(like)?.[0] ?? ''
      const path = `wxfile://tmp_${(last += 1)}${extension}`
      kept.set(path, base64)
      return path
    },
  }
  const picked = async (api: string, accept: string, options: Options) => {
    await needPrivacy(api)
    const chosen = await choose(accept, typeof options.count === 'number' ? options.count : 9)
    if (chosen.length === 0) throw new Fail('cancel')
    return chosen.map(({ name, type, base64 }) => ({
      path: files.keep(base64, name),
      name,
      size: base64ToBytes(base64).length,
      type: type.startsWith('image/') ? 'image' : 'file',
    }))
  }
  const apis = {
    ...asking({
      chooseImage: async (options) => {
        const tempFiles = await picked('chooseImage', 'image/*', options)
        return { tempFiles, tempFilePaths: tempFiles.map(({ path }) => path) }
      },
      chooseMedia: async (options) => {
        const chosen = await picked('chooseMedia', 'image/*', options)
        const tempFiles = chosen.map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' }))
        return { tempFiles, type: 'image' }
      },
      chooseMessageFile: async (options) => ({ tempFiles: await picked('chooseMessageFile', '', options) }),
      previewImage: () => ({}),
      openDocument: (options) => {
        read(text(options, 'filePath'))
      },
      saveImageToPhotosAlbum: async (options) => {
        await needPrivacy('saveImageToPhotosAlbum')
        read(text(options, 'filePath'))
      },
      compressImage: (options) => ({ tempFilePath: text(options, 'src') }),
      getFileInfo: (options) => ({ size: base64ToBytes(read(text(options, 'filePath'))).length }),
    }),
    getFileSystemManager: () => manager(kept, read),
  }
  return { apis, files }
}

export const env = { USER_DATA_PATH }

type Encoded = string | ArrayBuffer

function manager(kept: Map<string, string>, read: (path: string) => string): object {
  const write = (path: string, data: Encoded, encoding = 'utf8') => {
    if (!path.startsWith(USER_DATA_PATH)) throw new Fail(`permission denied, open '${path}'`)
    if (typeof data !== 'string') return void kept.set(path, bytesToBase64(new Uint8Array(data)))
    kept.set(path, encoding === 'base64' ? data : bytesToBase64(textToBytes(data)))
  }
  const load = (path: string, encoding?: string): Encoded => {
    const base64 = read(path)
    if (encoding === 'base64') return base64
    const bytes = base64ToBytes(base64)
    return encoding ? bytesToText(bytes) : (bytes.buffer as ArrayBuffer)
  }
  const remove = (path: string) => {
    read(path)
    kept.delete(path)
  }
  const size = (path: string) => ({
    size: base64ToBytes(read(path)).length,
    isFile: () => true,
    isDirectory: () => false,
  })
  return {
    writeFileSync: write,
    readFileSync: load,
    unlinkSync: remove,
    accessSync: read,
    statSync: size,
    ...asking({
      writeFile: (options) =>
        write(text(options, 'filePath'), options.data as Encoded, text(options, 'encoding') || 'utf8'),
      readFile: (options) => ({
        data: load(text(options, 'filePath'), text(options, 'encoding') || undefined),
      }),
      unlink: (options) => remove(text(options, 'filePath')),
      access: (options) => void read(text(options, 'path')),
      stat: (options) => ({ stats: size(text(options, 'path')) }),
      getFileInfo: (options) => size(text(options, 'filePath')),
    }),
  }
}
