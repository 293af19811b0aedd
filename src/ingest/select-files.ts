// Chooses among files: those changed since a day, and those that failed in earlier imports.

import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { KnownFile } from '../store/save/file.js'
import { type FindOptions, type FoundFile, findBelow } from './find.js'

/** Files last changed on that day (`YYYY-MM-DD`, local time) or later; also those whose time is unknown. */
export async function changedSince(files: readonly FoundFile[], day: string): Promise<FoundFile[]> {
  const from = new Date(`${day}T00:00:00`).getTime()
  const kept: FoundFile[] = []
  for (const file of files) {
    const found = file.failure ? null : await stat(file.handle).catch(() => null)
    if (!found || found.mtimeMs >= from) kept.push(file)
  }
  return kept
}

/** Whether a text is a date of the calendar: "2024-02-29", not "2023-02-29" and not "29.2.2024". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Those that failed: for an entry of a zip the zip, for a folder that could not be opened all files below it. */
export async function findFailedAgain(failed: readonly KnownFile[], options: FindOptions) {
  const again = new Map<string, FoundFile>()
  /** Folders that could not be opened before, and are searched now. */
  const folders: string[] = []
  for (const { location, path } of failed) {
    let [place, name] = [location, path]
    // The location of an entry of a zip is below the zip.
    let found = await lookAt(place)
    while (found === 'ENOTDIR' && place.includes('/')) {
      place = place.slice(0, place.lastIndexOf('/'))
      name = name.slice(0, name.lastIndexOf('/'))
      found = await lookAt(place)
    }
    name ||= basename(place)
    if (typeof found === 'object' && found.isDirectory()) {
      folders.push(place)
      for await (const file of findBelow(place, name, options)) again.set(file.location, file)
    } else again.set(place, { location: place, handle: place, path: name, failure: null, missing: false })
  }
  return { files: [...again.values()], folders }
}

/** What is there, or the code of the error. */
const lookAt = (place: string) => stat(place).catch((error: NodeJS.ErrnoException) => error.code ?? '')
