/** Words that say soon or regularly and give no number (定性用语). */
export const qualitativeWords: readonly string[] = split(
  '及时|定期|立即|适时|尽快|随时|即时|即刻|马上|限期|实时|长期|不定期|当日|当天|次日|当场|几|数日|数天|若干',
  'immediately|promptly|asap|as soon as possible|regularly|in time'
)

/** Words that point to another text for the limit (委托用语). */
export const delegatingWords: readonly string[] = split(
  '规定时限|规定的时限|规定期限|规定的期限|时限要求|按规定|按照规定|按有关规定|依照有关规定|另行规定|另行制定',
  'as prescribed|as required'
)

/** What stands in a cell that holds no limit. */
export const blankCells: ReadonlySet<string> = new Set(['', '无', '无时限', 'n/a', 'na', 'none', 'nil', '空'])

/** Before a number: within so much, which is what every limit says (限定语). */
export const limitingWords: readonly string[] = split(
  '不得超过|不能超过|不应超过|不超过|不得多于|不多于|不大于|最迟|最长|最多|至多|≤|<=|应当在|须在|应在|应于|须于|于|在',
  '限时|限期|限|时限为|期限为|处置时限|处置期限|办理时限|办理期限|完成时限|时限|期限',
  'not more than|no more than|at most|up to|within|in'
)

/** Before a number: at least so much (下限). */
export const minimumWords: readonly string[] = split(
  '不得少于|不得低于|不得短于|不少于|不低于|不短于|不小于|至少|最少|超过|多于|大于|≥|>=|>',
  'at least|not less than|no less than|more than'
)

/** Anywhere before a number: at least so much, also when other words follow (至少留存三十日). */
export const minimumAnywhere: readonly string[] = split('至少|最少|不少于|不得少于|不低于|不短于|at least')

/** After a unit: from then on, or more than that. */
export const startingWords: readonly string[] = split('及以上|以上|以后|之后|后|起|or more')

/** Before a number: not exactly (约数). */
export const approximatingWords: readonly string[] = split('大约|约|大概|将近|about|approximately|around')

/** After a unit: not exactly. */
export const approximatingEnds: readonly string[] = split('左右|上下|前后|多|余|or so')

/** Right after a number: some more than that. */
export const approximatingAfterNumbers: readonly string[] = split('余|多|来|几|许')

/** Before a number: how often. */
export const recurringWords: readonly string[] = split('每隔|每|every|each|per')

/** After a unit: within. */
export const withinWords: readonly string[] = split('之内|以内|内')

/** Around a limit: before the event, or by then. */
export const beforeWords: readonly string[] = split('之前|以前|前|before|in advance')

/** Words that begin or end with 前 and say no direction. */
export const wordsWithBefore: readonly string[] = split('前往|前来|前去|前赴|前期|目前|当前|日前')

/** Before a number: certainly before the event. */
export const advanceWords: readonly string[] = split('提前|早于')

function split(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split('|'))
}
