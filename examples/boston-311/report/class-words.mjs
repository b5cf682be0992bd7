/** Kinds of disagreement about a deadline: a name, and how we read them. The readings are ours, not the city's. */
export const differenceWords = {
  'no-deadline': {
    zh: ['本工具未给出截止时间', '该案件被拒绝（缺少起点、时刻不存在等），原因代码见下。'],
    en: [
      'no deadline of ours',
      'The case was refused (no start, a time that does not exist, …); see the codes below.'
    ]
  },
  'far-future': {
    zh: ['目标在二十年以后', '例如 2059-12-31 19:00:00：系统中的占位日期，表示“不设期限”，不是时限。'],
    en: [
      'target more than 20 years ahead',
      'Such as 2059-12-31 19:00:00: a placeholder of the source system that means "no date", not a time limit.'
    ]
  },
  'before-opening': {
    zh: ['目标早于登记', '目标时刻在登记之前，应为录入错误或事后改动；任何时限都不会得出这样的结果。'],
    en: [
      'target before the opening',
      'The target lies before the case was opened: a slip or a later edit. No time limit leads there.'
    ]
  },
  'clock-change': {
    zh: ['相差一小时', '恰差一小时：跨越夏令时切换时，两边对时钟的处理不同。'],
    en: ['one hour apart', 'Exactly one hour: the clock change was handled differently on the two sides.']
  },
  seconds: {
    zh: [
      '相差 10 至 60 秒',
      '时限相同，但市政系统计时的起点与登记时刻相差数十秒：登记时刻是保存记录时才写入的。'
    ],
    en: [
      '10 to 60 seconds apart',
      'The same limit, counted from some seconds before the recorded opening: that instant is stamped when the record is saved.'
    ]
  },
  'other-day-count': {
    zh: [
      '天数不同',
      '目标与起点相隔整天数，但天数不同：该案件用了另一个时限，例如时限后来改过，或按事项内容另定。'
    ],
    en: [
      'another number of days',
      'A whole number of days, but another one: this case had another limit, because it was changed in the quarter or set by the content of the request.'
    ]
  },
  minutes: {
    zh: [
      '相差 1 至 60 分钟',
      '时限相同，但起点比登记时刻早数分钟：许多目标落在整分上，应为人工补录，并从来电时刻起算。'
    ],
    en: [
      '1 to 60 minutes apart',
      'The same limit, counted from some minutes before the recorded opening. Many targets stand on a whole minute, as when a person enters the case after the call.'
    ]
  },
  'whole-minute': {
    zh: ['人工设定的目标', '目标落在整分上，且与时限无关：应为人工设定或改期。'],
    en: ['target set by hand', 'A target on a whole minute that no limit leads to: set or moved by a person.']
  },
  irregular: {
    zh: ['其他', '未发现规律。'],
    en: ['irregular', 'No pattern found.']
  }
}

/** Kinds of disagreement about a verdict, and how we read them. */
export const verdictWords = {
  'no-verdict-of-ours': {
    zh: ['本工具未作判断', '没有截止时间，也就没有按时与否的判断。'],
    en: ['no verdict of ours', 'Without a deadline there is no verdict.']
  },
  'deadline-differs': {
    zh: ['截止时间不同', '两边各按自己的截止时间判断，处置时刻（未办结的为统计时点）恰在两者之间。'],
    en: [
      'the deadlines differ',
      'Each side judged by its own deadline, and the closing (or, for unfinished cases, the as-of instant) lies between the two.'
    ]
  },
  unfinished: {
    zh: ['尚未办结', '截止时间相同、案件尚未办结：两边的统计时点不同。'],
    en: [
      'unfinished',
      'The same deadline and unfinished work: the two sides judged it at different instants.'
    ]
  },
  'same-deadline': {
    zh: [
      '截止时间相同',
      '截止时间相同而结论不同：市政系统的判断与其自身的目标时刻和办结时刻不符，或处置时刻距目标仅数秒。'
    ],
    en: [
      'the same deadline',
      "The same deadline and another verdict: the city's word does not follow from its own target and closing, or seconds decide."
    ]
  }
}

/** Why a case is not held against the city's target or verdict. */
export const exclusionWords = {
  'no-target': { zh: '市政系统未公布目标时刻', en: 'the city published no target' },
  'unknown-type': { zh: '标准中没有该事项类型', en: 'the standard does not know the type' },
  'no-limit': { zh: '该类型没有已知时限', en: 'no limit is known for the type' },
  'unreadable-target': { zh: '目标时刻无法读取', en: 'the target is not a readable time' },
  'not-decided': { zh: '该行有缺陷，工具未作决定', en: 'the row has faults and was not decided' },
  'no-verdict': { zh: '市政系统未给出结论', en: 'the city gave no verdict' },
  'unknown-verdict-word': {
    zh: '市政系统的结论不是已知用语',
    en: "the city's verdict is a word the map does not list"
  }
}

/** Order in which exclusions are listed. */
export const exclusionOrder = Object.keys(exclusionWords)

/** Buckets of the histogram, by size of the difference. */
export const bucketWords = [
  { zh: '10–60 秒', en: '10–60 s' },
  { zh: '1–60 分', en: '1–60 min' },
  { zh: '1–24 时', en: '1–24 h' },
  { zh: '1–7 天', en: '1–7 d' },
  { zh: '7–30 天', en: '7–30 d' },
  { zh: '30 天以上', en: '> 30 d' }
]
