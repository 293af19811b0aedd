// A thread in a worker process. The process cannot look after itself while it is busy, so this one ends it: when it holds
// more memory than it may, of whatever kind, and when the process that started it is gone.

import { writeSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { MEMORY_IS_FULL } from './messages.js'

const { memory, parent } = workerData as { memory: number; parent: number }
const EVERY_MS = 100

setInterval(() => {
  // An orphan gets another parent.
  if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL')
  if (process.memoryUsage.rss() <= memory * 1024 * 1024) return
  writeSync(2, `${MEMORY_IS_FULL}\n`)
  process.kill(process.pid, 'SIGKILL')
}, EVERY_MS)
