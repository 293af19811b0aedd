// Search forms of a stemmer that knows small words and nouns whose plural has another vowel.

import { renewForms } from '../renew-forms.js'

export const stems = { name: 'stems', sql: '', renew: renewForms }
