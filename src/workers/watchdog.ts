// A thread in a worker process, which ends the process when it uses too much memory of any kind, or when the program that
// started it is gone. The main thread cannot check that while it is busy.

import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { MEMORY_IS_FULL } from './messages.js'

const { memory, parent } = workerData as { memory: number; parent: number }
const EVERY_MS = 100

setInterval(() => {
  // The parent of an orphaned process changes.
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() <= memory * 1024 * 1024) return
  writeSync(2, `${MEMORY_IS_FULL}\n`)
  process.kill(process.pid, 'SIGKILL')
}, EVERY_MS)
