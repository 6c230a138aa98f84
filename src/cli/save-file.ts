/** Files of figures, written to a folder of this machine. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { Message } from '../writing/message/message.ts'

/** '(Written to out/karvan-AZE-CHN.csv)', or '' without a file. An older file stays, the new is '…-2.csv'. Throws what the disk throws. */
export async function savedLine({ file }: Message, folder: string): Promise<string> {
  if (file === undefined) return ''
  await mkdir(folder, { recursive: true })
  return `(Written to ${await written(file, folder)})`
}

async function written({ name, bytes }: NonNullable<Message['file']>, folder: string, copy = 1): Promise<string> {
  const { name: stem, ext } = parse(name)
  const path = join(folder, copy === 1 ? name : `${stem}-${copy}${ext}`)
  try {
    await writeFile(path, bytes, { flag: 'wx' })
    return path
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error
    return written({ name, bytes }, folder, copy + 1)
  }
}
