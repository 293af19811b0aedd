// Adds to the views a key of the body that is the same however a document spells its name, so that rows can be grouped.

import { AREA, dropViews, makeViews } from './003-views.js'

/** The same as in store/census/gaps.ts. */
const part = (value: string) => `coalesce(${value}, '')`
const BODY_KEY = `nullif(rtrim(${part(
  'iif(document.body_id is null or document.cluster is null, document.body_folded, document.body_id)',
)} || '|' || ${part('document.cluster')} || '|' || ${part('document.region')}, '|'), '')`

export const bodyKeys = {
  name: 'body keys',
  sql: `
${dropViews()}
${makeViews(`${BODY_KEY} as body_key, ${AREA}`)}`,
}
