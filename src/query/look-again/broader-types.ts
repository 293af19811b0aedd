// What a question for decisions of one type may also mean.

import type { DecisionType } from '../../model/document.js'
import type { Question } from '../filter.js'

/** Grants and elections may also be recorded as approvals: the types to add; null if there are none. */
export function broaderTypes(question: Question): Question | null {
  const { filter } = question
  const [type, ...others] = filter.money ? ['granted' as const] : filter.types
  const types = type === undefined || others.length > 0 ? undefined : BROADER[type]
  return types === undefined || question.count ? null : { ...question, filter: { ...filter, money: false, types } }
}

const BROADER: { readonly [T in DecisionType]?: readonly DecisionType[] } = {
  approved: ['agreed', 'decided', 'granted', 'recommended'],
  granted: ['approved', 'decided', 'agreed', 'recommended'],
  appointed: ['approved', 'decided', 'agreed'],
  assigned: ['decided', 'agreed', 'approved'],
  referred: ['recommended', 'decided', 'approved'],
  agreed: ['decided', 'approved'],
}
