// A trie of the written forms of names, by their folded words.

import { listWords, type Word } from '../danish/word.js'
import type { NameForm, NameKind } from './name-form.js'

export interface NameCandidate {
  readonly kind: NameKind
  readonly id: string
  /** Counts only with further evidence in the document. */
  readonly weak: boolean
}

/** A form at the end of its path through the trie, with its words as written. */
export interface Leaf {
  readonly candidate: NameCandidate
  readonly words: readonly string[]
  /** Capitals must stand where the words have them. */
  readonly cased: boolean
}

export interface Node {
  readonly next: Map<string, Node>
  readonly leaves: Leaf[]
}

const newNode = (): Node => ({ next: new Map(), leaves: [] })

export function makeTrie(forms: readonly NameForm[]): Node {
  const root = newNode()
  for (const form of forms) insert(root, form)
  for (const form of forms) if (form.kind === 'cluster') addBody(root, form.form)
  return root
}

/** The key of a step in the trie. Punctuation before the first word is no part of the name. */
export const stepOf = ({ key, mark }: Word, first: boolean): string => (first || mark === '' ? key : mark + key)

/** The words as written. */
export const spell = (text: string, words: readonly Word[]): string[] =>
  words.map(word => text.slice(word.start, word.end))

function insert(root: Node, { form, kind, id, weak, cased }: NameForm): void {
  const words = listWords(form)
  let node = root
  for (const [index, word] of words.entries()) {
    const step = stepOf(word, index === 0)
    let next = node.next.get(step)
    if (next === undefined) {
      next = newNode()
      node.next.set(step, next)
    }
    node = next
  }
  if (words.length > 0) node.leaves.push({ candidate: { kind, id, weak }, words: spell(form, words), cased })
}

/** "Direktørforum Sundhedsklynge Midt" names the cluster and the body that its first words name. */
function addBody(root: Node, form: string): void {
  let node = root
  let body: Leaf | undefined
  for (const [index, word] of listWords(form).entries()) {
    body = node.leaves.find(leaf => leaf.candidate.kind === 'body') ?? body
    node = node.next.get(stepOf(word, index === 0))!
  }
  if (body) node.leaves.push({ ...body, candidate: { ...body.candidate, weak: false } })
}
