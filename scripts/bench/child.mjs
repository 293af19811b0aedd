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

const EVERY_MS = 100

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

/**
 * MB that a process and those it started hold; 0 where /proc does not tell. What several of them share, as the program
 * of Node itself, counts once.
 * @param {number} root
 */
function memoryOf(root) {
  /** @type {Map<number, number>} */
  const parents = new Map()
  for (const pid of listProcesses()) {
    const [, parent] = tryRead(`/proc/${pid}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ')
    parents.set(pid, Number(parent))
  }
  /** @param {number} pid */
  const belongs = pid => {
    for (let one = pid, depth = 0; one > 1 && depth < 20; one = parents.get(one) ?? 0, depth++)
      if (one === root) return true
    return false
  }
  const shares = [...parents.keys()]
    .filter(belongs)
    .map(pid => Number(/^Pss: +(\d+) kB/m.exec(tryRead(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0))
  return shares.reduce((sum, share) => sum + share, 0) / 1000
}

function listProcesses() {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** What a file holds; nothing where it is gone by now. @param {string} path */
function tryRead(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
