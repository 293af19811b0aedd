// For a name that several bodies have: a note that says which of them have an answer.

import type { AnswerGroup } from '../answers/prepare.js'

/** With more bodies than this, they are not tested one by one. */
const MOST_ASKED = 30

export async function tellGroups(groups: readonly AnswerGroup[]): Promise<string[]> {
  if (groups.length < 2) return []
  if (groups.length > MOST_ASKED) return ['the answer is grouped by body']
  const found: string[] = []
  const empty: string[] = []
  for (const group of groups) ((await group.any()) ? found : empty).push(group.label ?? '')
  if (found.length === 0) return [`nothing is found of any of them: ${list(empty)}`]
  if (empty.length === 0) return [`the answer is grouped by them: ${list(found)}`]
  return [`the answer is of ${list(found)}; of the others nothing is found: ${list(empty)}`]
}

const MOST_LISTED = 6

// Semicolons, since names of bodies may contain commas.
const list = (labels: readonly string[]): string =>
  labels.length > MOST_LISTED ? `${labels.slice(0, MOST_LISTED).join('; ')}; …` : labels.join('; ')
