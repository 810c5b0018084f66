import Taro from '@tarojs/taro'
import { newRequestId } from './ids'
import { Offline } from './offline'

export type PickedFile = { name: string; size: number; send: (personId: string) => Promise<string> }

/** Files out of a chat, where people keep them on a phone. Empty when the person changed their mind. */
export async function pickFiles(extensions: readonly string[], most: number): Promise<PickedFile[]> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: most,
      type: 'file',
      extension: [...extensions],
    })
    return tempFiles.map(({ name, size, path }) => ({
      name,
      size,
      send: (personId) => send(path, `incoming/${personId}/${newRequestId()}${extensionOf(name)}`),
    }))
  } catch {
    return []
  }
}

async function send(filePath: string, cloudPath: string): Promise<string> {
  try {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath })
    return fileID
  } catch {
    throw new Offline()
  }
}

const extensionOf = (name: string): string => /\.[a-z]{1,5}$/.exec(name.toLowerCase())?.[0] ?? ''
