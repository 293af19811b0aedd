// Runs a program and tells what it took: seconds by the clock, seconds of processor (its children's too), and the most
// memory that it and its children held together.

import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/**
 * @typedef {object} Took
 * @property {number} wall Seconds.
 * @property {number | null} cpu Seconds of user and system; null where the system does not tell.
 * @property {number | null} peak MB; null where the system does not tell.
 * @property {string} stdout
 */

const EVERY_MS = 50

/** Throws where it does not end with 0. @param {string} command @param {readonly string[]} args @returns {Promise<Took>} */
export function run(command, args, env = process.env) {
  const start = performance.now()
  // The shell's own `times` tells what its children took.
  const quoted = [command, ...args].map(word => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
  const child = spawn('/bin/sh', ['-c', `${quoted}; status=$?; times >&3; exit $status`], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env,
  })
  let [stdout, stderr, times] = ['', '', '']
  child.stdout?.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', text => {
    stderr = (stderr + text).slice(-2000)
  })
  child.stdio[3]?.on('data', text => {
    times += text
  })
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0))
  }, EVERY_MS)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', status => {
      clearInterval(watch)
      const wall = (performance.now() - start) / 1000
      if (status === 0) done({ wall, cpu: readTimes(times), peak: peak || null, stdout })
      else failed(new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`))
    })
  })
}

/** The second line of `times`: "0m1.230s 0m0.110s", of the children. @param {string} times */
function readTimes(times) {
  const found = [...(times.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)]
  return found.length === 2 ? found.reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0) : null
}

/** MB that a process and those it started hold; 0 where /proc does not tell. @param {number} root */
function memoryOf(root) {
  /** @type {Map<number, { readonly parent: number, readonly pages: number }>} */
  const processes = new Map()
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue
      try {
        const [, parent] = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')
        const pages = readFileSync(`/proc/${name}/statm`, 'utf8').split(' ')[1]
        processes.set(Number(name), { parent: Number(parent), pages: Number(pages) })
      } catch {
        // It ended meanwhile.
      }
    }
  } catch {
    return 0
  }
  /** @param {number} pid */
  const belongs = pid => {
    for (let one = pid, depth = 0; one > 1 && depth < 20; one = processes.get(one)?.parent ?? 0, depth++)
      if (one === root) return true
    return false
  }
  let pages = 0
  for (const [pid, one] of processes) if (belongs(pid)) pages += one.pages
  return (pages * 4096) / 1e6
}
