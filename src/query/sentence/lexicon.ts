// The words of questions, English and Danish alike: what each says about the answer that is wanted. Data only; a new way
// of saying something is a word in a line here. Longer phrases win over shorter ones (phrases.ts).
// Long because it is a list.

import type { DecisionType, DocumentStatus, Role } from '../../model/document.js'
import type { Noun, Per } from '../filter.js'

export type Ask = 'who' | 'what' | 'when' | 'where' | 'count'

/** What a word or phrase says. */
export type Meaning =
  /** `documents`: each of a meeting's. */
  | { readonly kind: 'noun'; readonly noun: Noun; readonly documents?: true }
  /** `times`: how often, of what happens at meetings. */
  | { readonly kind: 'ask'; readonly ask: Ask; readonly times?: true }
  /** `approved`, `hvad blev aftalt`: decisions of a type. `noun`: a thing (`bevillinger`), not a verb. */
  | { readonly kind: 'type'; readonly type: DecisionType; readonly noun?: true }
  /** `decided`, `truffet`: decisions of any type. `of`: a task that was done, advice that was followed, what has effect. */
  | { readonly kind: 'decide'; readonly of?: 'task' | 'advice' | 'effect' }
  /** `say`: what somebody said. */
  | { readonly kind: 'discuss'; readonly say?: true }
  | { readonly kind: 'recommend' }
  | { readonly kind: 'meet' }
  | { readonly kind: 'attend'; readonly attendance: 'present' | 'absent' }
  | { readonly kind: 'role'; readonly roles: readonly Role[] }
  /** Somebody must do something. */
  | { readonly kind: 'duty' }
  | { readonly kind: 'open' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'due' }
  | { readonly kind: 'undated' }
  /** Tasks that nobody was named for. */
  | { readonly kind: 'unassigned' }
  /** `came late`, `inhabil`: of dictionaries/notes.yaml. */
  | { readonly kind: 'noted'; readonly note: string; readonly word: string }
  /** Items that were not open to the public. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'unanimous' }
  /** `how`: who was for it, who against. `divided`: not unanimous. */
  | { readonly kind: 'voted'; readonly how?: true; readonly divided?: true }
  | { readonly kind: 'status'; readonly status: DocumentStatus }
  /** Meetings of which there is more than an agenda. */
  | { readonly kind: 'minutes' }
  /** Meetings of which there is an agenda and nothing else. */
  | { readonly kind: 'agendaOnly' }
  /** `next meeting`: told by the minutes of the one before. */
  | { readonly kind: 'next' }
  /** `before the next meeting`, of tasks: a deadline in words. */
  | { readonly kind: 'untilNext' }
  /** The helping verb of a question or of a passive: `did`, `har`, `was`, `blev`. */
  | { readonly kind: 'active' }
  | { readonly kind: 'passive' }
  | { readonly kind: 'about' }
  /** `but not about …`, `undtagen` */
  | { readonly kind: 'not' }
  /** `how much`: sums stand in the words of decisions; they are shown, not added up. */
  | { readonly kind: 'amount' }
  /** `that`, `som`, `hvor`: what follows belongs to what was said before. */
  | { readonly kind: 'relative' }
  /** `per year`, `each body` (per.ts). */
  | { readonly kind: 'per'; readonly per: Per }
  | { readonly kind: 'most' }
  | { readonly kind: 'and' }
  | { readonly kind: 'or' }
  /** `har vi`, `our`: whoever's minutes the archive holds, but of tasks the asker's own. */
  | { readonly kind: 'ours' }
  /** `at both meetings`: somebody's presence at each. */
  | { readonly kind: 'eachMeeting' }
  /** Says nothing. */
  | { readonly kind: 'filler' }
  /** Asks for what the archive cannot tell: why, and what it can. */
  | {
      readonly kind: 'beyond'
      readonly why: string
      readonly advice: string
      readonly self?: true
      readonly general?: true
    }

/** "I'm writing an essay on", "jeg skriver en opgave om": what follows is what it is about. */
const WRITING = ["i'm writing", 'i am writing', 'we are writing']
  .flatMap(who =>
    ['an essay', 'an article', 'a paper', 'a report', 'a thesis', 'my thesis', 'a story'].map(what => `${who} ${what}`),
  )
  .flatMap(writing => [`${writing} on`, `${writing} about`])
  .concat(
    ['en opgave', 'en artikel', 'et speciale', 'speciale', 'en rapport', 'et projekt'].map(
      what => `jeg skriver ${what} om`,
    ),
  )
  .join('|')

type Line = readonly [meaning: Meaning, words: string]

const noun = (noun: Noun, words: string): Line => [{ kind: 'noun', noun }, words]
const type = (type: DecisionType, words: string): Line => [{ kind: 'type', type }, words]
const typeNoun = (type: DecisionType, words: string): Line => [{ kind: 'type', type, noun: true }, words]
const role = (roles: Role[], words: string): Line => [{ kind: 'role', roles }, words]
/** A reason that any other beside it explains better. */
const beyondInGeneral = (why: string, advice: string, words: string): Line => [
  { kind: 'beyond', why, advice, general: true },
  words,
]
const beyond = (why: string, advice: string, words: string): Line => [{ kind: 'beyond', why, advice }, words]

/** Words and phrases of one meaning, separated by `|`. */
export const LEXICON: readonly Line[] = [
  noun(
    'decisions',
    'which of the decisions|hvilke af beslutningerne|any of the decisions|nogen af beslutningerne|decision|decisions|resolution|resolutions|vedtagelsen|afgørelsen|konklusionen|beslutning|beslutninger|beslutningen|beslutningerne|vedtagelse|vedtagelser|vedtagelserne|afgørelse|afgørelser|afgørelserne|konklusion|konklusioner|konklusionerne|outcome|outcomes|conclusions',
  ),
  noun(
    'recommendations',
    'which of the proposals|hvilke af forslagene|which of the recommendations|hvilke af indstillingerne|recommendation|recommendations|indstilling|indstillinger|indstillingen|indstillingerne|forslaget|anbefalingen|proposal|proposals|forslag|forslagene|anbefaling|anbefalinger|anbefalingerne',
  ),
  noun(
    'actions',
    'which of the tasks|hvilke af opgaverne|any of the tasks|nogen af opgaverne|action|actions|action item|action items|action point|action points|task|tasks|to do|to dos|todo|todos|to do list|assignment|assignments|opgave|opgaver|opgaven|opgaverne|opfølgning|opfølgninger|aktion|aktioner|aktionspunkter|gøremål|huskeliste',
  ),
  noun(
    'meetings',
    'which of the meetings|hvilke af møderne|any of the meetings|nogen af møderne|beslutningsprotokol|beslutningsprotokoller|beslutningsprotokollerne|forhandlingsprotokol|forhandlingsprotokoller|protokol|protokoller|meeting|meetings|møde|møder|mødet|møderne|session|sessions|minutes|meeting minutes|mødereferat|mødereferater|beslutningsreferat|beslutningsreferater|referat|referater|referatet|referaterne',
  ),
  noun(
    'items',
    'which of the items|hvilke af punkterne|any of the items|nogen af punkterne|item|items|agenda item|agenda items|agenda|agendas|agenda point|agenda points|agenda topics|point|points|punkt|punkter|punktet|punkterne|dagsordenspunkt|dagsordenspunkter|dagsordenspunkterne|dagsorden|dagsordener|dagsordenen|sag|sager|sagen|sagerne|emner|emnerne|topics|case|cases',
  ),
  noun(
    'participants',
    'guest|guests|gæst|gæster|gæsten|gæsterne|different people|different persons|distinct people|unique people|different participants|forskellige personer|forskellige mennesker|forskellige deltagere|unikke personer|unikke deltagere|deltagerliste|deltagerlisten|deltagerlister|attendance list|participant list|list of participants|list of attendees|organisations|organizations|organisationer|organisation|organization|role|rolle|rollen|title|titel|job title|stilling|stillingsbetegnelse|participant|participants|attendee|attendees|attendance|people|persons|member|medlem|deltager|deltagere|deltageren|deltagerne|personer|mødedeltagere|members|medlemmer|medlemmerne',
  ),
  noun(
    'attachments',
    'attachment|attachments|annex|annexes|appendix|appendices|enclosure|enclosures|bilag|bilaget|bilagene|vedhæftninger',
  ),

  [
    { kind: 'noun', noun: 'meetings', documents: true },
    'document|documents|file|files|dokument|dokumenter|dokumentet|dokumenterne|filer|filerne',
  ],
  [
    { kind: 'ask', ask: 'count' },
    'how many|i hvor mange|på hvor mange|in how many|at how many|hvor mange|number of|the number of|count|antal|antallet af|tæl',
  ],
  [
    { kind: 'ask', ask: 'who' },
    "which politicians|politicians|councillors|which councillors|byrådsmedlemmer|hvilke byrådsmedlemmer|udvalgsmedlemmer|hvilke udvalgsmedlemmer|bestyrelsesmedlemmer|hvilke bestyrelsesmedlemmer|rådsmedlemmer|hvilke politikere|politikere|which municipalities|hvilke kommuner|which organisations|which organizations|hvilke organisationer|who|whom|anyone|anybody|everyone|everybody|everyone who|everybody who|all who|alle der|alle som|dem der|dem som|who's|hvem|which people|hvilke personer|which parties|what parties|which party|parties|hvilke partier|hvilket parti|partier|which members|hvilke medlemmer",
  ],
  [
    { kind: 'ask', ask: 'what' },
    "what|what's|which|everything|anything|something|tell me|tell us|fortæl mig|fortæl|information|oplysninger|alt hvad|noget|hvad|hvilke|hvilken|hvilket",
  ],
  [
    { kind: 'ask', ask: 'when' },
    'from when|fra hvornår|since when|siden hvornår|how long|how long was|how long did|hvor længe|hvor længe varede|hvor lang tid|hvor lang tid varede|hvor lang var|when|date|the date|date of|dates of|dato|datoen|datoen for|dato for|hvornår|on which date|on what date|which day|hvilken dag|hvilken dato|what dates|what date',
  ],
  [{ kind: 'ask', ask: 'where' }, 'where|hvor'],
  [{ kind: 'per', per: 'meeting' }, 'which meeting had the|which meeting had|hvilket møde havde|hvilket møde har'],
  [
    { kind: 'most' },
    'most|the most|flest|mest|fleste|de fleste|most often|the most often|oftest|hyppigst|flest gange|highest number of|the highest number of',
  ],
  // Whose meeting it was stands beside every answer, as where it was does.
  [
    { kind: 'ask', ask: 'where' },
    'which page|on which page|what page|on what page|hvilken side|på hvilken side|which regions|in which regions|hvilke regioner|i hvilke regioner|which bodies|by which bodies|in which bodies|which committees|by which committees|in which committees|which boards|by which boards|hvilke udvalg|i hvilke udvalg|af hvilke udvalg|i hvilket udvalg|af hvilket udvalg|hvilke råd|i hvilke råd|hvilke organer|i hvilke organer|af hvilke organer|i hvilke fora',
  ],

  type(
    'approved',
    'said yes to|say yes to|says yes to|sign off on|signed off on|sige ja til|siger ja til|yes to|sagde ja til|sagt ja til|ja til|approved|approve|approves|adopted|adopt|adopts|endorsed|endorse|passed|accepted|godkendt|godkendte|godkender|godkende|godkendes|tiltrådt|tiltrådte|tiltræde|tiltræder|vedtaget|vedtog|vedtage|vedtager|vedtagne|bifaldt|tilsluttede sig',
  ),
  type('agreed', 'agreed|agreed upon|agree|agrees|aftalt|aftalte|enige|enig|blev enige|indgået aftaler'),
  type('recommended', 'recommended|recommend|recommends|anbefalet|anbefalede|anbefale|anbefaler'),
  type(
    'noted',
    'noted|note|notes|took note of|takes note of|taking note of|tager til efterretning|tager til orientering|take note of|taken note of|taget til efterretning|tog til efterretning|tage til efterretning|til efterretning|taget til orientering|tog til orientering',
  ),
  type('assigned', 'assigned|delegated|tildelt|tildelte|pålagt|pålagde|uddelegeret'),
  type(
    'appointed',
    'won the election|won the election as|vandt valget|vandt valget som|appointed|appoint|appoints|elected|elect|chosen|udpeget|udpegede|udpege|udpeger|valgt|valgte|vælge|nedsat|nedsatte|nedsætte|nedsætter',
  ),
  type(
    'granted',
    'givet penge til|gav penge til|give penge til|giver penge til|gave money to|given money to|give money to|støttet økonomisk|set aside|put aside|earmarked|øremærket|reserveret|reserverede|reserved|awarded|bevilliget|bevilligede|granted|funded|allocated|allocate|bevilget|bevilgede|bevilge|bevilger|afsat|afsatte',
  ),
  type(
    'postponed',
    'moved to the next meeting|moved to a later meeting|flyttet til næste møde|postponed|postponed to the next meeting|postponed until the next meeting|postpone|postpones|deferred|defer|put off|puts off|putting off|pushed back|push back|held over to|held over until|held over till|skubbet|skubbede|sat på hold|adjourned|udsat til næste møde|udskudt til næste møde|udskudt til et senere møde|udsat|udsatte|udsætte|udsætter|udskudt|udskudte|udskød|udskyde|udskyder',
  ),
  type(
    'referred',
    'sendt tilbage|sendte tilbage|sendes tilbage|tilbagesendt|tilbagesendes|tilbagesendte|sent back|returned|returneret|referred|refer|sent on|send on|sends on|passed on|pass on|passes on|hand on|handed on|forwarded|sendt videre|sendt|sendte videre|sent|oversendt|oversendte|oversende|oversender|videresendt|henvist',
  ),
  type(
    'rejected',
    'ikke fulgt|ikke fulgte|ikke blev fulgt|blev ikke fulgt|ikke er fulgt|ikke er blevet fulgt|not followed|faldt ved afstemning|faldt ved afstemningen|faldt|refused|refuse|refuses|denied|givet afslag på|gav afslag på|giver afslag på|give afslag på|givet afslag|gav afslag|turned away|said no to|say no to|no to|sagde nej til|sagt nej til|nej til|stemt ned|nedstemt|nedstemte|rejected|reject|rejects|turned down|turn down|turns down|turning down|voted out|vote down|votes down|say no|said no|sige nej til|siger nej til|declined|not approved|not yet approved|not approved yet|ikke er godkendt|ikke er blevet godkendt|endnu ikke godkendt|endnu ikke er godkendt|not adopted|did not approve|not accepted|afvist|afviste|afvise|afviser|afslået|forkastet|forkastede|forkaste|ikke godkendt|ikke godkendte|ikke vedtaget|ikke tiltrådt',
  ),
  typeNoun('approved', 'approvals|approval|godkendelser'),
  typeNoun('agreed', 'agreement|agreements|aftale|aftaler|enighed'),
  typeNoun('appointed', 'appointment|appointments|elections|udpegning|udpegninger'),
  typeNoun('granted', 'grant|grants|bevilling|bevillinger'),
  typeNoun('postponed', 'postponement|postponements|udsættelser'),
  typeNoun('rejected', 'rejection|rejections|afslag'),
  [
    { kind: 'decide' },
    'receive|received|receives|modtog|modtager|modtaget|decided|decide|make|decides|resolved|resolve|besluttet|took|besluttede|beslutte|beslutter|besluttes|truffet|bestemt|bestemte|traf|træffe|træffer|made|giving|pass|go through|went through|taken|take|taget|tog|given|gave|givet|gav|indgået|fastlagt|distributed|divided|shared out|spent|arranged|fordelt|fordelte|anvendt|anvendte|brugt|brugte|spend|reached|kom frem til|endte|endte med|endte på|endte man på|ended up with|ended with|landed on|landede på|settled on',
  ],
  [
    { kind: 'decide', of: 'task' },
    'solved|handled|settled|løst|løste|afgjort|håndteret|done|already done|completed|finished|finalised|finalized|carried out|udført|udførte|afsluttet|afsluttede|færdig|færdige|færdiggjort|gjort|klaret|in progress|under way|i gang|igangsat',
  ],
  [{ kind: 'decide', of: 'advice' }, 'follow|followed|fulgte|fulgt|følge'],
  [
    { kind: 'decide', of: 'effect' },
    'gælder|gælder fra|gælde|gældende|træder|trådte|træde|comes into force|come into force|came into force|in force|takes effect|take effect|took effect|entered into force|enter into force|enters into force',
  ],
  [
    { kind: 'discuss' },
    "skal der ske med|hvad skal der ske med|ske med|hvad er planen for|hvad er planerne for|what is the plan for|what are the plans for|what are the next steps for|next steps for|hvad er næste skridt for|occur|occurs|occurred|resultatet af|resultat af|the result of|result of|udfaldet af|nævnes|omtales|er nævnt|blev nævnt|blev omtalt|omtalt|fået lavet|få lavet|fik lavet|appear|appears|appeared|optræder|optrådte|forekommer|forekom|figurerer|is brought up|been brought up|any news on|any news about|any update on|any updates on|updates on|update on|noget nyt om|nyt om|sidste nyt om|what is the status of|what's the status of|what is the status on|status of|status on|hvad er status på|hvad er status for|status på|status for|hvor langt er man med|hvor langt er vi med|hvordan går det med|hvordan står det til med|what's new with|whatever happened to|whatever became of|do the minutes say|does the minutes say|the minutes say|minutes say|siger referaterne|siger referatet|står der i referaterne|står der i referatet|tages op|tages op igen|taget op igen|tage op|tager op|hvad blev udfaldet|whats the story with|what's the story with|what is the story with|what came out of|what came of|how did it go with|how did it end|hvordan gik det med|hvordan endte det|hvordan endte|hvad endte det med|hvad kom der ud af|hvad kom der ud|hvad blev der ud af|hvad blev enden på|hvad blev udfaldet af|hvad blev resultatet|hvad blev resultatet af|handlede|handler|drejede sig|drejer sig|come up|comes up|came up|happened with|happened to|happens with|happened about|became of|become of|came of|skete med|sker med|sket med|skete der med|sker der med|der skete med|blev der af|blev af|discussed|discuss|discusses|debated|talked|talk|mentioned|happened|happen|happens|brought up|raised|written|står|står der|står skrevet|skrevet|dealt with|treated|on the agenda|drøftet|drøftede|drøfte|drøfter|diskuteret|diskuterede|diskutere|behandlet|behandlede|behandle|behandler|talt|talte|skete|sket|foregik|nævnt|på dagsordenen|taget op|tog op|oppe",
  ],
  [
    { kind: 'discuss', say: true },
    'say|says|said|sagde|siger|sagt|mente|mener|think|thinks|thought|argue|argued|opinion|holdning',
  ],
  [
    { kind: 'recommend' },
    'indstillet|indstillede|indstille|indstiller|proposed|propose|proposes|foreslået|foreslog|foreslå|foreslår',
  ],
  [
    { kind: 'meet' },
    'holdes|afholdes|be held|hvornår mødte|met|meet|meets|held|hold|held a meeting|hold a meeting|hold meetings|held meetings|take place|took place|start|started|begin|began|end|ended|lasted|varede|varer|startede|begyndte|sluttede|slutte|starte|begynde|taken place|mødtes|mødes|holdt|holde|holder|afholdt|afholdte|afholder|afholde|fandt sted|finder sted|været',
  ],
  [
    { kind: 'attend', attendance: 'present' },
    'med i|med på mødet i|is in the|are in the|come to|come to the meeting|kom til mødet|kom til mødet i|turned up|turn up|turned up at|turned up for|showed up|show up|showed up at|showed up for|mødte|mødte op til|mødte op i|mødte op på|mødte frem|mødt op|er med i|er med|var med i|sidder i|is on the|are on the|sits on|sit on|serves on|serve on|attended|was at the meeting|were at the meeting|was he at the meeting|was she at the meeting|var til mødet|var på mødet|var han med|var hun med|who was there|who were there|hvem var der|hvem var med|attend|attends|attending|participated|participate|participating|took part|take part|represented|repræsenterede|taking part|taken part|present|came to|came|joined|deltog|deltage|deltaget|deltager i|til stede|tilstede|tilstedeværende|var med|med til|mødte op|sad|sidder|sits|sat',
  ],
  [
    { kind: 'attend', attendance: 'absent' },
    "mødte ikke|ikke mødte|mødte ikke op til|ikke mødte op til|mødte ikke til|ikke mødte til|no shows|ikke kom|ikke kom til mødet|kom ikke|kom ikke til mødet|ikke mødte op|mødte ikke op|ikke dukkede op|dukkede ikke op|ikke var med|var ikke med|ikke var der|var der ikke|ikke var til stede|var ikke til stede|not there|was not there|were not there|wasn't there|weren't there|did not turn up|didn't turn up|not turn up|did not show up|not show up|absent|sick|ill|was sick|were sick|was ill|were ill|syg|syge|sygemeldt|sygemeldte|var syg|var syge|away|absentees|absences|absence|missing|missed|miss|not present|did not attend|didn't attend|not attending|did not participate|didn't participate|did not take part|did not come|didn't come|didn't show up|sent apologies|sent their apologies|apologies|apologised|apologized|excused|fraværende|fravær|ikke til stede|ikke tilstede|deltog ikke|ikke deltog|ikke deltaget|ikke med|afbud|meldt afbud|meldte afbud|melde afbud|sendt afbud|sendte afbud|udeblev|manglede",
  ],
  role(
    ['chair', 'co-chair', 'facilitator'],
    'chaired|chair the meeting|chair the meetings|chaired the meeting|led the meeting|led|lead the meeting|ledede mødet|ledede|ledet mødet|styrede mødet',
  ),
  role(
    ['chair'],
    'stod i spidsen for|står i spidsen for|i spidsen for|at the head of|heads|headed|chair|chairs|chairman|chairmen|chairperson|chairpersons|chairwoman|formand|formanden|formænd|formændene|mødeformand',
  ),
  role(['co-chair'], 'co chair|co chairs|cochair|medformand|medformanden|medformænd|medformændene'),
  role(['vice-chair'], 'vice chair|vice chairs|vice chairman|deputy chair|næstformand|næstformanden|næstformænd'),
  role(
    ['facilitator'],
    'facilitator|facilitators|facilitated|moderated|moderator|mødeleder|mødelederen|mødeledere|ordstyrer|ordstyreren|ordstyrere|dirigent|dirigenten',
  ),
  role(
    ['secretary'],
    'skrevet af|er skrevet af|ført af|written by|taken down by|takes the minutes|takes minutes|taking minutes|fører referat|tager referat|tager referatet|skriver referat|skriver referatet|took the minutes|took minutes|take the minutes|taking the minutes|minute taker|minutes taker|minute takers|wrote the minutes|kept the minutes|secretary|secretaries|referent|referenten|referenter|skrev referat|skrev referatet|tog referat|tog referatet|førte referat',
  ),
  [
    { kind: 'duty' },
    'promised to do|promised to|promise to|has promised to|have promised to|promised|lovet at gøre|lovet at|lovede at|har lovet at|har lovet|lovet|lovede|is going to|are going to|was going to|were going to|undertook to|påtog sig at|påtaget sig at|agreed to do|responsible for|responsible|in charge of|must|should|has to|have to|had to|needs to|need to|supposed to|owe|owes|owed|to do|have to do|has to do|must do|gøre|skal gøre|lave|skal|bør|skulle|ansvarlig for|ansvarlig|ansvarlige for|ansvarlige|ansvar for|ansvaret for|skylder|mangler at|asked to do|asked to|was asked to|were asked to|told to do|told to|bedt om at gøre|bedt om at|bedt om|blev bedt om|pålagt at|fik til opgave|fået|får til opgave|fået til opgave',
  ],
  [
    { kind: 'open' },
    "endnu ikke lavet|ikke har lavet|ikke lavet|endnu ikke gjort|ikke gjort|ikke fået lavet|not done yet|have not done|has not done|haven't done|hasn't done|open|outstanding|pending|unfinished|uncompleted|incomplete|remaining|not done|not finished|still open|still have to be done|have to be done|has to be done|not solved|not completed|are not done|have not been done|not been done|not yet done|ikke løst|ikke er løst|ikke er udført|ikke er afsluttet|ikke færdige|ikke er færdige|åben|åbne|åbent|udestående|uafsluttede|uafsluttet|ikke afsluttede|ikke udført|ikke udførte|mangler",
  ],
  [
    { kind: 'overdue' },
    'overdue|past due|past deadline|past their deadline|deadline has passed|deadlines have passed|the deadline has passed|passed their deadline|fristen er overskredet|fristen er udløbet|fristen udløbet|exceeded deadline|too late|late|forfaldne|forfalden|forfaldent|overskredet|overskredne|overskredet frist|overskredet deadline|overskredne frister|overskreden frist|over fristen|over tiden|for sent|forsinkede|forsinket',
  ],
  [
    { kind: 'due' },
    'frister falder|falder frister|løber ud|løb ud|runs out on|expiring in|skal løses|skal udføres|skal laves|skal gøres|skal klares|løses|udføres|due|falls due|fall due|deadlines fall|deadline falls|deadlines that fall|fall on|falls on|should be done|must be done|to be done|be done|be finished|skulle være løst|skal være løst|skal det være løst|skal det være færdigt|skal være færdigt|skal den være færdig|skal de være færdige|skulle være færdig|skal være færdig|skulle være færdige|skal være færdige|være løst|være klar|deadline|deadlines|with a deadline|with deadline|med forfald|med frist|med deadline|frist|fristen|frister|fristerne|forfalder|tidsfrist|tidsfrister|udløber|udløbe|expire|expires|expiring|run out|runs out',
  ],
  [
    { kind: 'undated' },
    'without a deadline|without deadline|without deadlines|with no deadline|no deadline|uden frist|uden deadline|uden tidsfrist|uden en frist|har ingen frist|har ikke nogen frist|ikke har nogen frist|mangler en frist|mangler frist|have no deadline|has no deadline|lack a deadline|undated',
  ],
  [
    { kind: 'unassigned' },
    'without anybody responsible|without a responsible|without a responsible person|with nobody responsible|with no one responsible|nobody is responsible for|nobody been made responsible for|no one is responsible for|have no responsible|nobody responsible|unassigned|not assigned|not assigned to anyone|uden ansvarlig|uden en ansvarlig|har ingen ansvarlig|mangler en ansvarlig|mangler ansvarlig|ingen har fået|ingen har ansvaret for|ingen er ansvarlig for|has nobody been made responsible for',
  ],
  [
    { kind: 'closed' },
    'closed|in closed session|in closed sessions|behind closed doors|confidential|lukket|lukkede|for lukkede døre|fortrolige|fortroligt',
  ],
  [
    { kind: 'voted', divided: true },
    'not unanimous|not unanimously|ikke enstemmige|ikke enstemmig|ikke enstemmigt|ikke var enstemmige|ikke blev truffet enstemmigt|delt afstemning',
  ],
  [{ kind: 'unanimous' }, 'unanimous|unanimously|enstemmig|enstemmige|enstemmigt'],
  [
    { kind: 'voted' },
    'with votes|with a recorded vote|med stemmer|hvordan gik afstemningen|hvordan gik afstemningen om|how did the vote go on|result of the vote|the result of the vote|resultatet af afstemningen|vote|votes|the vote count|vote count|hvad blev stemmetallet|stemmetallet|stemmetal|stemmerne|stemmer|faldt stemmerne|hvordan faldt stemmerne|hvordan faldt stemmerne ud|how did the vote go|how did the votes fall|what was the vote|what was the result of the vote|voting|by vote|by a vote|with a vote|put to the vote|afstemning|afstemninger|afstemningen|med afstemning|ved afstemning',
  ],
  [
    { kind: 'minutes' },
    'that has minutes|that have minutes|which has minutes|with minutes|with a referat|with real minutes|with a real referat|real minutes|actual minutes|a real referat|real referat|med referat|med et referat|der har referat|der har et referat|som har et referat|rigtigt referat|et rigtigt referat',
  ],
  [
    { kind: 'agendaOnly' },
    'do we only have the agenda|do we only have the agenda of|do we only have an agenda|do we only have an agenda of|do we have only the agenda of|have we only the agenda of|we only have the agenda of|we only have an agenda of|har vi kun dagsordenen|har vi kun dagsordenen til|har vi kun dagsordenen fra|har vi kun en dagsorden til|har vi kun dagsorden til|vi kun har dagsordenen til|have only the agenda|have only the agenda of|only have the agenda|only have the agenda of|only have an agenda|only have an agenda of|have only an agenda|only the agenda|only the agenda of|only an agenda|with only an agenda|with only the agenda|kun har dagsordenen|kun har dagsordenen til|kun har en dagsorden|kun dagsordenen|kun dagsordenen til|kun en dagsorden|kun dagsorden|kun dagsordenen fra|kun har dagsordenen fra|med kun dagsorden|kun er dagsorden|kun er dagsordenen|kun dagsorden til',
  ],
  [
    { kind: 'status', status: 'udkast' },
    'draft|drafts|udkast|udkast til|only drafts|only draft|still drafts|still only drafts|kun udkast|stadig udkast',
  ],
  [{ kind: 'status', status: 'foreløbigt' }, 'preliminary|provisional|foreløbig|foreløbige|foreløbigt'],
  [{ kind: 'next' }, 'next|næste|next time|næste gang'],
  [
    { kind: 'untilNext' },
    'inden næste møde|inden det næste møde|før næste møde|før det næste møde|before the next meeting|before next meeting|by the next meeting|by next meeting|senest næste møde|senest på næste møde',
  ],

  [{ kind: 'active' }, 'did|do|does|has|have|had|har|havde|fik'],
  [
    { kind: 'passive' },
    'how was|how were|how has|how have|how is|how are|hvordan blev|hvordan er|hvordan bliver|hvordan var|hvorledes blev|was|were|is|are|be|been|got|being|blev|er|var|bliver|blevet|blive|er blevet|has been|have been|had been',
  ],
  [
    { kind: 'about' },
    'that affect|that affects|which affect|which affects|affecting|der påvirker|som påvirker|påvirker|der har betydning for|som har betydning for|with consequences for|med betydning for|because of|due to|owing to|on account of|på grund af|som følge af|hvad med|how about|about|search for|searching for|look up|søg efter|regarding|concerning|on the subject of|on the topic of|to do with|having to do with|dealing with|that deal with|related to|relating to|with regard to|with respect to|mentioning|mentions|that concern|which concern|that concerns|which concerns|concerns|concern|that speak of|speaks of|speak of|referring to|that refer to|touching on|touching upon|on the matter of|in connection with|vedrørte|handlede om|der handlede om|som handlede om|der drejer sig om|drejer sig om|drejede sig om|der nævnte|som nævnte|nævnte|omtaler|der omtaler|som omtaler|omtalte|berører|der berører|som berører|i relation til|med hensyn til|hvad angår|mentioned|that mentions|which mentions|that mention|which mention|that mentioned|which mentioned|involving|that involve|that involves|which involve|which involves|som involverer|der involverer|involverer|containing|that contain|with the word|with the words|re|om|vedr|vedrørende|angående|ang|omkring|der handler om|som handler om|handler om|der vedrører|som vedrører|vedrører|der omhandler|som omhandler|omhandlende|omhandler|der nævner|som nævner|nævner|som indeholder|der indeholder|indeholder|med ordet|med ordene|i forbindelse med|med emnet|på området|mention',
  ],
  [
    { kind: 'not' },
    'but not about|but not|and not|not about|except about|except for|except|excluding|without|undtagen|men ikke om|men ikke|og ikke om|ikke om|bortset fra|dog ikke|uden',
  ],
  [{ kind: 'relative' }, 'da|dengang|that|which were|who were|where the|som|der|hvori|hvor'],
  [{ kind: 'and' }, 'and|og|but|men|as well as|samt|plus|&'],
  [{ kind: 'or' }, 'or|eller'],
  [{ kind: 'ask', ask: 'count', times: true }, 'how often|hvor ofte|hvor tit|how many times|hvor mange gange'],
  [
    { kind: 'filler' },
    `full|the full|complete|the complete|hele|det fulde|det hele|overblik over|et overblik over|an overview of|på vej|on the way|the word|the words|the phrase|the term|udtrykket|begrebet|plejer at|plejer|usually|normally|normalt|as a rule|hedder|hed|is called|the name of|name of|names of|the names of|navnet på|navne på|navnene på|anywhere|somewhere|nogen steder|noget sted|et eller andet sted|appear in the archive|appears in the archive|optræder i arkivet|forekommer i arkivet|figurerer i arkivet|på vegne|on behalf|det nu|var det nu|gennem tiden|i tidens løb|over the years|through the years|through time|flere|yderligere|additional|foreligger|foreligge|forelå|the town of|the city of|byen|comes from|come from|came from|kommer fra|kom fra|works for|arbejder for|ansat i|i kraft|into force|send me|send us|send|send mig|in the end|til sidst|i sidste ende|on record|so far as you know|as far as you know|så vidt|så vidt jeg ved|så vidt vides|i det hele taget|at all|by any chance|mon ikke|sometime around|sometime in|some time in|engang i|engang omkring|trying to find|i am trying to find|i'm trying to find|jeg prøver at finde|jeg forsøger at finde|turn out|turned out|faldt ud|falde ud|can you tell me whether|can you tell me if|could you tell me whether|could you tell me if|do you know whether|do you know if|whether|kan du fortælle mig om|ved du om|kan du sige om|ved I om|hi|hello|hej|hey|goddag|godmorgen|good morning|good afternoon|davs|kære alle|dear all|tak for sidst|på forhånd tak|thanks in advance|thanks|thank you|mange tak|at its meeting|at their meeting|at its meetings|at their meetings|på sit møde|på sine møder|på deres møde|på deres møder|i sit møde|the|a|an|man|one|actual|endte med at|endte det med at|ended up|end up|or not|eller ej|eller ikke|eller hvad|yes or no|ja eller nej|med at|hele mødet|i hele mødet|the whole meeting|the entire meeting|whatever|whats|jeg skal skrive om|jeg skriver om|jeg er ved at skrive om|i am writing about|i'm writing about|i write about|${WRITING}|kun fra|all|all of the|every|each|any|some|please|show|show me|show us|list|list me|display|print|find|find me|get|get me|give|give me|give us|return|see|i want|i want to see|i need|i would like|i would like to see|i'd like|i'd like to see|i am looking for|can i see|can i have|let me see|we want|we need|you|can|can you|could|could you|would|would you|there|it|its|their|belong|belongs|belonging|also|only|just|still|ever|so far|in total|in all|altogether|in the archive|from the archive|in this archive|in our archive|in the database|stored in the archive|lie in the archive|kept in the archive|that lie in the archive|that are in the archive|are in the archive|is in the archive|of all|list of|a list of|overview of|alle|al|alt|samtlige|hver|vis|vis mig|vis os|find|find mig|hent|giv|giv mig|giv os|oplist|udskriv|jeg vil|jeg vil se|jeg vil gerne|jeg vil gerne se|jeg vil gerne have|jeg vil gerne vide|jeg ønsker|jeg ønsker at se|jeg søger|vi vil gerne se|kan jeg se|kan jeg få|må jeg se|lad mig se|du|vil|gerne|kan|kan du|kan du vise|kan du vise mig|kan du finde|se|vide|få|hører|hørte|den|det|de|en|et|nogen|nogle|også|kun|bare|i alt|i arkivet|fra arkivet|ligger i arkivet|der ligger i arkivet|som ligger i arkivet|ligger der i arkivet|er i arkivet|der er i arkivet|er der i arkivet|findes i arkivet|der findes i arkivet|findes der i arkivet|står i arkivet|står der i arkivet|i vores arkiv|i databasen|ligger i databasen|gemt i arkivet|nogensinde|en liste over|liste over|oversigt over|en oversigt over|sammen|tak|to know|know|some of|those|these|disse|dem|they|them|he|she|him|her|people who|persons who|deres|have there been|has there been|there has been|there have been|der er blevet|er der blevet|blevet|der blev|blev der|der er|er der|var der|der var|findes der|der findes|kunne jeg|kunne du|vil du|vil du vise|vil du finde|help me find|help me find out|help me find out if|help me find out whether|i wonder if|i wonder whether|i wonder if you could|i was wondering if|i was wondering whether|find out whether|find out if|would like to ask whether|would like to ask if|høre om der|vil høre om der|vil gerne høre om der|spørge om der|vil gerne spørge om der|finde ud af om der|undersøge om der|vide om der|vil gerne vide om der|can you show|can you show me|could you show|could you find|can you find|can you tell me|could you tell me|kan du fortælle mig|kan du fortælle|kan du oplyse|oplys|oplys mig|jeg vil høre|jeg vil gerne høre|jeg skal bruge|i'm looking for|i am interested in|i'm interested in|jeg leder efter|jeg er interesseret i|venligst|så|mon|egentlig|lige|præcis|exactly|actually|altså|overhovedet|during|like|at the meeting|at the meetings|at meetings|at meeting|in the meeting|in meetings|of the meeting|of the meetings|of meetings|of meeting|from the meeting|from the meetings|from meetings|during the meeting|for the meeting|to the meeting|on the meeting|at a meeting|in the minutes|in the minutes of|from the minutes|in minutes|på mødet|på møder|på møderne|på et møde|i mødet|i møderne|i møder|til mødet|til møder|til møderne|ved mødet|fra mødet|fra møder|fra møderne|for mødet|under mødet|af mødet|efter mødet|efter møderne|efter det møde|after the meeting|after the meetings|following the meeting|i referatet|i referater|i referaterne|fra referatet|by name|for my thesis|for my paper|for my article|for my research|for an article|til mit speciale|til min opgave|til min artikel|til en artikel|i need every|i need all|i need a list of|whatever the committee|whatever the body|uanset udvalg|with the date|with the dates|with date|med dato|med datoer|with the date and the decision|if there is one|if any|hvis der er en|hvis der er nogen`,
  ],
  beyond(
    'Nothing is sent from here: answers are printed',
    'Ask for them and write them to a file: referat decisions --format csv > decisions.csv',
    'can you send|could you send|would you send|please send|kan du sende|vil du sende|kan i sende|email|mail|email me|mail me|mail mig|maile|send en mail|send a mail|send an email',
  ),
  beyond(
    'What is missing is told by another command',
    'Write: referat status --missing',
    'referatet mangler|referat mangler|mangler referatet|hvor referatet mangler|the minutes are missing|minutes are lacking|minutes lacking|minutes we lack|mangler vi referat|mangler vi referater|vi mangler referat|vi mangler referatet|uden referat|uden et referat|uden referater|mangler referat|mangler et referat|mangler referater|der mangler referat|der mangler et referat|manglende referat|manglende referater|referater der mangler|referater mangler|without minutes|with no minutes|missing minutes|minutes missing|minutes are missing|lack minutes|lacks minutes|have no minutes|has no minutes',
  ),
  beyond(
    'Items are not chosen by who presented them',
    'Who did stands in: referat items --format csv, column presenters',
    'holdt oplæg|holder oplæg|holdt et oplæg|gave a presentation|gave the presentation|gave a talk|held a presentation|oplægsholder|oplægsholdere|presented|presents|presenting|presenter|presenters|præsenterede|præsenteret|præsenterer|fremlagde|fremlagt|fremlægger',
  ),
  beyond(
    'Whether a recommendation was followed is not told apart',
    'Recommendations are shown with what was decided: recommendations about budget',
    'gik imod|gik mod|går imod|going against|go against|not follow|did not follow|ikke følge|went against|goes against|against the recommendation|against the administration|against the advice|contrary to|in spite of|despite|overruled|imod indstillingen|mod indstillingen|trods indstillingen|på trods af|i strid med|fulgte ikke indstillingen|ikke fulgte indstillingen|overtrumfede|underkendte|underkendt',
  ),
  beyond(
    'What could not be read is told by another command',
    'Write: referat status --failed',
    'could not be read|cannot be read|can not be read|could not be imported|unreadable|kunne ikke læses|ikke kunne læses|ikke kan læses|kan ikke læses|ulæselige|ulæselig',
  ),
  beyond(
    'Minutes say what was decided, not why',
    'Ask for the items, whose text may tell it: items about budget',
    'begrundelsen|begrundelserne|the reason|the reasons|årsag|årsagen|årsagen til|årsager|årsagerne|grunden|grunden til|justification|motivation|rationale|because of what|what made|why|hvorfor|how come|reason|reasons|begrundelse|begrundelser',
  ),
  [
    { kind: 'amount' },
    'koste|må koste|skal koste|kan koste|will cost|may cost|price of|the price of|the cost of|prisen på|prisen for|udgiften til|the rate for|til at koste|kommer til at koste|hvad kommer|what will it cost|how expensive|hvor dyrt|hvor dyr|what is the price of|what was the price of|what is the price for|what is the rate for|hvad er prisen for|hvad er prisen på|hvad er taksten for|hvad var prisen for|hvad var prisen på|hvad var taksten for|hvad blev prisen for|hvad blev taksten for|how much was left in|how much was left for|how much was left|how much is left|hvor meget blev der tilbage|hvor meget var der tilbage|what does it cost|cost|costs|koster|kostede|kostet|how much|how much money|how many kroner|how many millions|how large a sum|what amount|which amount|hvor mange penge|hvor meget|hvor mange kroner|hvor mange kr|hvor mange millioner|hvor mange mio|hvor stort et beløb|hvor stor en sum|hvilket beløb',
  ],
  beyond(
    'Amounts are not added up',
    'Ask for the decisions: decisions granted about budget',
    'most money|the most money|flest penge|mest penge|de fleste penge|flest midler|penge i alt|samlet beløb|det samlede beløb|samlede beløb|summen|summen af|sum of|the sum of|total of|total sum|added up|lagt sammen|sum|total amount|beløb',
  ),
  beyond(
    'Shares and averages are not worked out',
    'Ask for the numbers, each by itself: how many decisions by Klynge Nord in 2022',
    'hvor stor en andel|hvor stor en del|hvor mange procent|what share|what proportion|what percentage|how large a share|average|on average|gennemsnittet|gennemsnitslængde|gennemsnit|gennemsnitlig|gennemsnitligt|i gennemsnit|percentage|percent|per cent|procent|andel|andelen|andelen af|share of|proportion of|the proportion of|ratio|median',
  ),
  beyond(
    'What stands in minutes is told, not judged',
    'Ask for what was decided: decisions about nattevagter',
    'bedste|den bedste|dygtigste|værste|more effective|effective|success|a success|en succes|failure|en fiasko|fiasko|who is wrong|who was wrong|who is to blame|whose fault|is it fair|was it fair|tager fejl|tog fejl|hvis skyld|er skyld i|var skyld i|er det rimeligt|var det rimeligt|better|bedre|worse|dårligere|waste of money|a waste of money|spild af penge|spild|too expensive|for dyrt|for dyr|for dyre|worth it|worth the money|det værd|pengene værd|unfair|uretfærdigt|unreasonable|urimeligt|disappointing|skuffende|synes|synes du|syntes|syntes du|mener du|hvad mener du|tror du|hvad tror du|din mening|din holdning|do you think|what do you think|do you believe|do you agree|your opinion|your view|er du enig|anbefaler du|vil du anbefale|do you recommend|would you recommend|important|most important|vigtig|vigtige|vigtigt|vigtigste|interesting|interessante|interessant|controversial|kontroversielle|kontroversiel|any good|good enough|godt nok|wise|fair|rimeligt|successful|succesfuld|succes|fornuftig|fornuftigt|a good idea|good idea|en god idé|god idé|klogt|right decision|wrong decision',
  ),
  beyond(
    'What somebody thinks of something is not told apart in minutes',
    'Ask for the votes, or for what was said of it: decisions with a vote about budget, or items about budget',
    'tilhænger af|tilhængere af|modstander af|modstandere af|positiv over for|positive over for|positiv overfor|positive overfor|negativ over for|negative over for|skeptisk over for|skeptiske over for|skeptisk|skeptiske|sceptical|skeptical|happy with|happy about|unhappy with|unhappy about|satisfied with|dissatisfied with|tilfreds med|tilfredse med|utilfreds med|utilfredse med|glad for|glade for|pleased with|bekymret for|bekymrede for|worried about|concerned about|attitude to|attitude towards|stance on|feel about|feels about|felt about|supporter of|supporters of|opponent of|opponents of|a fan of|imod at|går ind for|gik ind for|bakker op om|bakkede op om|enig i|uenig i|uenige i|disagree with|disagrees with|disagreed with',
  ),
  beyond(
    'Minutes tell what was decided, not what is the cause of something or goes together with it',
    'Ask for what was decided about it: decisions about budget',
    'cause|caused|causes|led to|lead to|resulted in|result in|forårsage|forårsagede|forårsaget|forårsager|førte til|ført til|skyldes|skyldtes|correlation|correlation between|statistical|statistically|correlate|correlated|korrelation|korrelationen|korrelation mellem|korrelationen mellem|sammenhængen mellem|statistisk|statistiske',
  ),
  beyond(
    'Minutes tell what was decided at meetings, not what is allowed or how one goes about it',
    'Ask for what was decided about it: decisions about budget',
    'is it legal|is it lawful|is it allowed|is it permitted|are we allowed|er det lovligt|er det tilladt|er det ulovligt|må man|har jeg ret til|har man ret til|do i have a right|am i entitled|bør jeg|hvordan kan jeg|hvordan får jeg|hvordan søger jeg|how do i|how can i|how do you apply|where do i|where can i|hvor kan jeg|kan du anbefale|can you recommend|give me advice|giv mig et råd',
  ),
  beyond(
    'What stands in minutes is looked up, words are not explained',
    'Ask for the items that say it: items about budget',
    'abbreviation|forkortelse|forkortelsen|hvad betyder|what is the meaning of|the meaning of|definition of|the definition of|definitionen af|what is meant by|hvad menes der med|hvad forstås ved',
  ),
  beyond(
    'Meetings are looked up, no text is written for you',
    'Ask for what there is: agenda items of the latest meeting, or decisions about budget',
    'summary of|a summary of|summary|et sammendrag af|et resumé af|resumé af|write a|write an|write me|write the|write up|kan du skrive|skriv|skriv et|skriv en|skrive et udkast|skrive et udkast til|skriv et udkast til|lav et udkast|lav et udkast til|lav en dagsorden|draft a|draft an|draft me|compose|summarise|summarize|opsummer|opsummere|resumer|sammenfat|sammenfatte|oversæt|oversætte|translate',
  ),
  beyond(
    'A case number is asked for by the number itself',
    'Write it behind: item with case number 12/345. That of an item stands in: referat items --format csv, column caseNumber',
    'sagsnummer|sagsnummeret|sagsnr|sag nr|journalnummer|journalnr|case number|case numbers|case no|file number',
  ),
  beyond(
    'Telephone numbers and addresses of people are not kept',
    'Ask for who took part: participants of Klynge Nord',
    'email addresses|phone number|phone numbers|telephone number|telephone numbers|mobile number|telefonnummer|telefonnumre|telefonnummeret|mobilnummer|email address|e-mail address|mailadresse|mailadressen|e-mailadresse|postal address|home address|hjemmeadresse',
  ),
  beyond(
    'Minutes tell of meetings and what was decided there, nothing else',
    'Ask for example: meetings in November 2022',
    'weather|weather like|vejr|vejret|temperature|temperatur|menu|for lunch|til frokost|mood|stemningen|news|nyheder|joke|vittighed|what time is it|hvad er klokken',
  ),
  beyond(
    'Bodies, meetings and people are not ranked or compared',
    'Ask without that word, for the list itself; or for each by itself: how many decisions by Klynge Nord in 2022',
    'over time|over tid|developed over time|changed over time|udviklet sig|ændret sig over tid|udvikling over tid|længst|kortest|varede længst|dyrest|dyreste|billigste|cheapest|most expensive|highest|lowest|højeste|laveste|færreste|to gange|tre gange|twice|three times|mere end en gang|forskel|forskellen|forskelle|forskellene|difference|differences|differ|differs|contrast|forskellig fra|kun et|kun en|only one|just one|a single|more than one|several times|flere gange|mere end en|mere end et|least|fewest|færrest|mindst|more than|fewer than|less than|at least|mere end|flere end|færre end|compare|compared|sammenlign|versus|vs|ranking|top|narrowest|closest|tightest|smallest|mindste|knebneste|knebent|best|bedst|worst|longest|shortest|længste|korteste|largest|største',
  ),
  beyond(
    'Decisions, tasks, meetings and who took part can be asked for',
    'Examples stand in: referat query --help',
    'what can i ask|what can i ask you|what can you do|what do you know|how do you work|hvad kan jeg spørge|hvad kan jeg spørge om|hvad kan du|hvad ved du',
  ),
  beyond(
    'Items are not chosen by what they are for',
    'What each was for stands in: referat items --format csv, column purpose',
    'for information|for information only|only for information|for discussion|for decision|til orientering|kun til orientering|til drøftelse|til beslutning|orienteringspunkter|orienteringspunkt|drøftelsespunkter|beslutningspunkter|orienteringssager|beslutningssager|information items|discussion items|decision items',
  ),
  beyond(
    'Who signed is not kept',
    'Ask who was there: participants of Klynge Nord on 25 May 2018',
    'skrevet under|skrev under|skrive under|underskrevet|underskrev|underskrift|underskrifter|signed|signature|signatures|signed by',
  ),
  beyond(
    'Meetings that were not held have no minutes, and ordinary ones are not told from others',
    'Ask for the items that speak of it: items about aflyst',
    'aflyst|aflyste|cancelled|canceled|called off|ekstraordinær|ekstraordinære|ekstraordinært|extraordinary',
  ),
  beyond(
    'Municipalities and organisations are not counted',
    'Ask who took part, with where they came from: participants of Klynge Nord in 2022',
    'how many municipalities|how many organisations|how many organizations|hvor mange kommuner|hvor mange organisationer|antal kommuner|antallet af kommuner',
  ),
  beyond(
    'The archive is looked up, nothing in it is changed by a sentence',
    'Ask for what there is, for example: actions for Jan Hansen',
    'slet|slette|delete|tilføj|tilføje|opdater|opdatere|opret|oprette|omdøb|rename|erase',
  ),
  beyond(
    'How far back the archive goes is told by its oldest meeting',
    'Ask: the oldest meeting; or, year by year: referat status --by-year',
    'hvor langt tilbage|hvor langt tilbage går|how far back|how far back does',
  ),
  beyond(
    'What came after something else is not told apart',
    'Ask with the day: decisions about budget after 25 May 2018',
    'after it was|after it had|after it has|after they were|after that|before that|before it was|since it was|since they were|afterwards|bagefter|efterfølgende|derefter|efter det blev|efter den blev|efter at den blev|efter at det blev|efter de blev|siden den blev|siden det blev|før det blev|før den blev',
  ),
  beyond(
    'Proposals that were withdrawn are not told apart',
    "Ask for the items that say it: items about 'trukket tilbage'",
    'trukket tilbage|trukket|trak tilbage|trukket af dagsordenen|taget af dagsordenen|withdrawn|withdrew|withdraw|taken off the agenda|frafaldt|frafaldet|bortfaldt|bortfaldet',
  ),
  beyond(
    'Answers are not grouped or sorted in other ways',
    'Write them to a spreadsheet: referat decisions --format csv',
    'sorter|sortér|sorter efter|order by|ordered by|in order of|efter størrelse|alphabetically|alfabetisk|by organisation|by organization|by body|by region|by year|by month|by date|by person|by type|by municipality|each month|every month|hver måned|per month|pr måned|efter dato|grouped|sorted|sorted by|sort|sort by|sorteret|sorteret efter|grupperet|grupperet efter',
  ),
  beyond(
    'Minutes tell what was decided, not what will be',
    'Ask for what is due: actions due next month',
    'is going to be|are going to be|going to happen|will|shall|going to|planned to|wins|win|winner|vinder|vinde|vinderen|predict|forecast|forudsig|forudsige|kommer til at|in the future|i fremtiden',
  ),
  [
    {
      kind: 'beyond',
      why: 'I do not know who you are',
      advice: 'Write the name: open actions for Jan Hansen',
      self: true,
    },
    'i|me|my|mine|jeg|mig|min|mit',
  ],
  [
    { kind: 'voted', how: true },
    'voted|stemt|stemte|voted against|voted for|voted in favour of|voted in favor of|voted in favour|voted in favor|voted no|voted no to|voted yes|voted yes to|vote against|vote for|vote in favour of|vote in favor of|vote no|vote yes|votes against|votes for|against|was against|were against|is against|in favour of|in favor of|in favour|in favor|was in favour|were in favour|opposed|voted down|abstained|abstained from|abstain|stemte imod|stemte mod|stemte for|stemte blankt|stemt imod|stemt for|stemte nej|stemte nej til|stemte ja|stemte ja til|stemmer imod|stemmer for|imod|var imod|undlod at stemme|undlod|afstod fra at stemme',
  ],
  [
    { kind: 'eachMeeting' },
    'at both meetings|at both the meetings|at all meetings|at all the meetings|at every meeting|på begge møder|i begge møder|til begge møder|ved begge møder|på alle møder|i alle møder|til alle møder|ved alle møder|på alle møderne|til alle møderne',
  ],
  [
    { kind: 'ours' },
    'har vi|vi har|do we have|we have|have we|have we got|did we have|havde vi|vi havde|we|us|our|ours|vi|os|vores|vore|vor|vort|do we|did we|have we|har vi kun|do we only have',
  ],
  beyondInGeneral(
    'Only what is there can be asked for, not what is missing',
    '"Not" is understood in: about X but not Y; not present; not approved; without a deadline',
    "uden for|udenfor|outside|outside of|not|never|no|none|neither|nor|ikke|aldrig|ingen|intet|hverken|didn't|wasn't|weren't|isn't|hasn't|haven't|doesn't|don't|cannot|can't",
  ),
  beyondInGeneral(
    'The archive tells what stands in the minutes, not how it came about',
    'Ask for example: items about budget',
    'how|hvordan|hvorledes',
  ),
]
