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

/** What words right before a number do to it (限定语). */
export type HeadWordKind = 'limiting' | 'minimum' | 'approximate' | 'recurring' | 'advance' | 'before'

/** Words right before a number, by what they do; the longest that fits is meant. */
export const headWords: Readonly<Record<HeadWordKind, readonly string[]>> = {
  // Within so much, which is what every limit says.
  limiting: split(
    '不得超过|不能超过|不应超过|不超过|不得多于|不多于|不大于|小于等于|小于或等于|最迟|最长|最多|至多|≤|<=|应当在|须在|应在|应于|须于|于|在',
    '限时|限期|限|时限为|期限为|处置时限|处置期限|办理时限|办理期限|完成时限|时限|期限|整|共|合计|总计|为期',
    'not more than|no more than|at most|up to|within|in'
  ),
  // At least so much.
  minimum: split(
    '不得少于|不得低于|不得短于|不少于|不低于|不短于|不小于|至少|最少|大于等于|大于或等于|超过|多于|大于|满|逾|逾期|超期|≥|>=|>',
    'at least|not less than|no less than|more than'
  ),
  // Not exactly so much.
  approximate: split(
    '大约|约|大概|将近|接近|不足|不到|小于|少于|低于|短于|<',
    'about|approximately|around|less than|under'
  ),
  // How often.
  recurring: split('每隔|每天|每日|每周|每|every|each|per'),
  // Certainly before the event.
  advance: split('提前|早于'),
  // Before the event, or up to then.
  before: split('之前|以前|前|before|in advance')
}

/** Anywhere before a number: at least so much, also when other words follow (至少留存三十日). */
export const minimumAnywhere: readonly string[] = split('至少|最少|不少于|不得少于|不低于|不短于|at least')

/** What words right after a unit do to it (后续语). */
export type TailWordKind = 'within' | 'before' | 'starting' | 'approximate' | 'recurring'

/** Words right after a unit, by what they do; the longest that fits is meant. */
export const tailWords: Readonly<Record<TailWordKind, readonly string[]>> = {
  within: split('之内|以内|以下|内|整'),
  before: split('之前|以前|前|before|in advance'),
  // From then on, or more than that.
  starting: split('及以上|以上|以后|之后|后|起|or more'),
  approximate: split('左右|上下|前后|多|余|有余|许|出头|开外|不到|不足|or so'),
  recurring: split('一次|/次')
}

/** Right after a number: some more than that. */
export const approximatingAfterNumbers: readonly string[] = split('余|多|来|几|许')

/** Words that begin or end like one of these and are something else: 前往 says no direction. */
export const unrelatedWords: readonly string[] = split(
  '前往|前来|前去|前赴|前期|目前|当前|日前',
  '许可|整改|整治|整修|整理|整顿|一次性'
)

/** What is done by a time limit, and for what it holds, in words that leave the limit as it is (行业用语). */
export const knownPhrases: readonly string[] = split(
  '制止|处置|处理|修复|修补|修缮|修理|维修|抢修|修|恢复|完成|完毕|办结|办理|清理|清除|清运|清洗|清扫|清掏|清淤|清|拆除|拆|更换|补植|补种|补齐',
  '扶正|加固|安装|复位|归位|疏通|回填|消除|排除|移除|取缔|劝离|劝阻|控制|抢险|整改|整治|整修|设置|围挡|警示|到达|到场|赶到|前往|抵达|答复|回复|反馈',
  '告知|报告|上报|派遣|受理|立案|结案|核实|核查|养护|现场|通行|原状|供水|供电|照明|功能|隐患|交通|道路|路面|设施|警示标志|积水|垃圾|到位|予以|进行|一次性|并|和|及',
  '种植季节|非种植季节|日常|a级|b级|c级|d级|一级|二级|三级|四级|特级|区域',
  'complete|completed|repair|restore|respond|remove|stop|on site'
)

function split(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split('|'))
}
