// The fields that are scored, in the order in which they are shown. `main`: they make up the mean; the others are
// details of them, scored beside it, or (`integrity`) say whether a document is sound, whatever its text says.

/** @typedef {'main' | 'detail' | 'integrity'} Group */

/** @type {readonly (readonly [group: Group, names: readonly string[]])[]} */
const GROUPS = [
  ['main', ['kind', 'status', 'body', 'cluster', 'region']],
  ['main', ['meeting date', 'meeting start', 'meeting end', 'meeting place', 'meeting next']],
  ['main', ['participants', 'attendance', 'capacity', 'person titles', 'organisations', 'roles', 'limited to items']],
  ['main', ['front', 'items', 'item times', 'presenters', 'closed', 'sections', 'recommendations']],
  ['main', ['decisions', 'decision types', 'decided by', 'actions', 'action responsible', 'action deadline']],
  ['main', ['attachments', 'attachment numbers']],
  ['detail', ['document title', 'person notes', 'item titles', 'purpose', 'case numbers', 'section labels']],
  ['detail', ['points', 'votes', 'unanimous', 'deadline words', 'attachment notes']],
  ['integrity', ['spans', 'text kept']],
]

/** @type {ReadonlyMap<string, Group>} */
export const FIELDS = new Map(GROUPS.flatMap(([group, names]) => names.map(name => [name, group])))
