// Hashes the names and contents of the files in folders. The same files give the same hash on every machine.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'

export async function hashFiles(folders: readonly URL[], wanted: (name: string) => boolean): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).map(name => name.replaceAll('\\', '/'))
    const files = names.filter(wanted).sort()
    const contents = await Promise.all(files.map(name => readFile(new URL(name, folder))))
    for (const [index, name] of files.entries()) hash.update(`${name}\n`).update(contents[index]!)
  }
  return hash.digest('hex').slice(0, 12)
}
