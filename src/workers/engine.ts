// How V8 is tuned in the processes of an import.

import { setFlagsFromString } from 'node:v8'

/** Eight times V8's default before it considers optimizing a function, since much code runs only a little. */
const INTERRUPT_BUDGET = 8 * 66 * 1024

/** In a worker: functions and patterns become machine code at once, as nearly all are needed again. */
export function tuneWorker(): void {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`)
  setFlagsFromString('--always-sparkplug')
  setFlagsFromString('--no-regexp-tier-up')
}

/**
 * In the process that stores what workers send. Its room for short-lived objects stays as it is: documents that wait for
 * their turn outlive any such room, so a larger one only holds them twice. What outlived it is collected when the heap has
 * grown by 60 %, not to several times its size.
 */
export function tuneHost(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=60')
}
