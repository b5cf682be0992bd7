/** Builds standard.json: who says so, how well that is known, what is encoded and what is left to others. */

const notice = {
  zh: '内容以发布机关的正式文本为准。本数据由公开的软件项目文件整理而成，不是 GB/T 30428 等国家标准的原文，也不是运城市发布的正式文本；条件、结案动作以本项目的话重述，数字照录。',
  en: 'The wording of the issuing body prevails. This data is put together from the files of a public software project; it is the text neither of a national standard such as GB/T 30428 nor of an instrument issued by Yuncheng. Conditions and closings are restated in our own words; figures are as found.'
}

const coverage = [
  {
    article: '立案条件',
    state: 'executable',
    reason: {
      zh: '部件 375 条、事件 144 条；有歧义处逐行注明所取的读法。',
      en: '375 for components and 144 for events; where a row can be read in two ways, the reading is stated on the row.'
    }
  },
  { article: '处置时限', state: 'executable' },
  {
    article: '结案条件',
    state: 'executable',
    reason: {
      zh: '写成动作代码；源表未说明全部或任一的，标为不明。',
      en: 'As action codes; where the source does not say all or any, the mode is left open.'
    }
  },
  {
    article: '处置单位、主管部门',
    state: 'text-only',
    reason: {
      zh: '名称照录，未拆分粘连的名称；由谁处置的次序源表未定。',
      en: 'Names as found, those run together or split included; the table sets no order between them.'
    }
  },
  {
    article: '采集说明（不采集的情形）',
    state: 'text-only',
    reason: {
      zh: '所需的事实（种植季节、表面占比、成片抬高等）不在表内，只作文字保留，不参与判断。',
      en: 'They need facts the table does not use (planting season, share of the surface, a raised road); kept as text and deciding nothing.'
    }
  },
  {
    article: '早期版本的时限与限值',
    state: 'executable',
    reason: { zh: '仅供比较，不参与判断。', en: 'For comparison only; they decide nothing.' }
  },
  {
    article: '工作班次与节假日安排',
    state: 'not-available',
    reason: { zh: '未见公布，委托给日历。', en: 'Not published; left to a calendar.' }
  },
  {
    article: '发布日期、施行日期、文号',
    state: 'not-available',
    reason: { zh: '源文件未载明。', en: 'The source file does not state them.' }
  }
]

const delegates = [
  {
    slot: 'working-shifts',
    part: 'calendar',
    summary: {
      zh: '工作时、工作日在哪些班次内计算，源表没有规定。未绑定日历时，这两种时限不予计算；紧急工作时、紧急工作日照常计算。',
      en: 'The source does not say in which shifts work hours and work days run. Without a calendar bound, limits in these units are refused; urgent work hours and urgent work days are computed all the same.'
    }
  }
]

/** The identity part; `sourceUrl` is the address given by the facts file. */
export function buildIdentity(sourceUrl) {
  return {
    id: 'cn.yuncheng.case-standard',
    version: '0.1.0',
    edition: 'v2',
    status: 'observed',
    title: {
      zh: '运城市中心城区城市管理部件、事件立案结案标准（第二版，据公开资料整理）',
      en: 'Filing and closing standard for city components and events, central urban area of Yuncheng (second edition, derived from public sources)'
    },
    issuer: { zh: '运城市（发布机关未载明）', en: 'Yuncheng (the issuing body is not stated)' },
    jurisdiction: { scheme: 'gb-t-2260', code: '140800', name: { zh: '运城市', en: 'Yuncheng' } },
    effectiveFrom: null,
    source: {
      title: {
        zh: '开源项目所附的案件标准表（muban.xlsx，并入较早的部件版本）',
        en: 'Case standard table shipped with a public project (muban.xlsx, with an earlier edition for components merged in)'
      },
      url: sourceUrl,
      note: {
        zh: '表中没有发布文号、日期和效力状态，因此状态记为 observed（从实际使用中读得），不主张其现行有效。',
        en: 'The table gives no number, dates or legal status; it is therefore marked observed, read off what is in use, and no claim is made that it is in force.'
      }
    },
    evidence: 'derived',
    delegates,
    coverage,
    notice
  }
}
