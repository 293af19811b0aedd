// Folders for one test file, gone when it is done.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []

// Registered when a test file is loaded: vitest forgets hooks that are registered within a hook or a test.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'referat-test-'))
  folders.push(folder)
  return folder
}
