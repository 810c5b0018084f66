import Taro from '@tarojs/taro'

export type OpenableFile = {
  name: string
  type: string
  base64?: string | undefined
  link?: string | undefined
}

/** Shows a document with WeChat's own reader, from where it can be sent on or kept. False when it does not open. */
export async function openFile(file: OpenableFile): Promise<boolean> {
  try {
    if (file.link !== undefined && ['jpg', 'png'].includes(file.type)) {
      await Taro.previewImage({ urls: [file.link] })
      return true
    }
    const filePath = file.link === undefined ? await kept(file) : await fetched(file.link)
    await Taro.openDocument({ filePath, fileType: file.type as 'docx', showMenu: true }) // a type WeChat reads, or it refuses
    return true
  } catch {
    return false
  }
}

async function fetched(url: string): Promise<string> {
  const { tempFilePath, statusCode } = await Taro.downloadFile({ url })
  if (statusCode !== 200) throw new Error('the link has ended')
  return tempFilePath
}

// Under its own name, which is what the reader shows and what is sent on. Yesterday's copy gives way.
function kept({ name, base64 = '' }: OpenableFile): Promise<string> {
  const path = `${Taro.env.USER_DATA_PATH}/${name}`
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath: path,
      data: base64,
      encoding: 'base64',
      success: () => resolve(path),
      fail: reject,
    })
  })
}
