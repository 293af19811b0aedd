// Search forms of a stemmer that knows small words and nouns whose plural has another vowel ("demens" was "dem", "hænder"
// "hænd"). Bodies are found by theirs at once. Texts are not folded and stemmed anew here, which would keep whoever opens
// a large archive waiting: `stale` holds the documents whose rows an earlier program made, and `referat reparse` makes them
// anew.

import { type Kysely, sql } from '../kysely.js'
import type { Tables } from '../schema.js'
import { searchForms } from '../search-forms.js'

export const stems = {
  name: 'stems',
  sql: `
create table stale (document integer primary key references document (key) on delete cascade) strict;
insert into stale (document) select key from document;
`,
  renew: renewBodies,
}

async function renewBodies(db: Kysely<Tables>): Promise<void> {
  const bodies = await db.selectFrom('document').select(['body_name', 'body_folded']).distinct().execute()
  for (const { body_name, body_folded } of bodies) {
    const now = body_name === null ? null : searchForms(body_name)
    if (now === body_folded) continue
    const same = sql`body_folded = ${body_folded} and body_name = ${body_name}`
    await sql`update meeting set body_key = ${now}
      where id in (select meeting from document where ${same} and body_id is null)`.execute(db)
    await sql`update document set body_folded = ${now} where ${same}`.execute(db)
  }
}
