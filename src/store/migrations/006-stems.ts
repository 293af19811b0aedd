// For a better stemmer, which knows small words and nouns whose plural changes the vowel (earlier, "demens" became "dem"
// and "hænder" "hænd"). Names of bodies are stemmed anew at once. Texts are not, since whoever opens a large archive would
// have to wait: `stale` lists the documents with rows of the old stemmer, and `referat reparse` makes those rows anew.

import { sql } from '../kysely.js'
import type { Db } from '../schema.js'
import { searchForms } from '../search-forms.js'

export const stems = {
  name: 'stems',
  sql: `
create table stale (document integer primary key references document (key) on delete cascade) strict;
insert into stale (document) select key from document;
`,
  renew: renewBodies,
}

async function renewBodies(db: Db): Promise<void> {
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
