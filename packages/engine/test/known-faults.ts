/** One fault that the five regulations are known to have, and what has to be told of it. */
export interface Fault {
  readonly id: string
  /** In which instrument; two of them for what one says against the other. */
  readonly of: readonly [string] | readonly [string, string]
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
  /** All articles that have to be told; none where the fault lies in the title. */
  readonly articles: readonly string[]
  readonly evidence?: 'inferred'
}

const order = 'cn.harbin.order-218'
const video = 'cn.harbin.public-video-measures'
const hangzhou = 'cn.hangzhou.digital-city-measures'
const ningbo = 'cn.ningbo.smart-city-measures'
const qinzhou = 'cn.qinzhou.interim-measures'

/** The faults of the five regulations that reading them has found (文本问题 I1-I32 but I31, which is told of a text). */
export const knownFaults: readonly Fault[] = [
  {
    id: 'I1 seven classes of components are declared and six listed',
    of: [ningbo],
    code: 'duties/declared-count-differs',
    params: { labelZh: '城市管理部件', declared: 7, listed: 6 },
    articles: ['第三十二条第（二）项']
  },
  {
    id: 'I2 six classes of events are declared and five listed',
    of: [ningbo],
    code: 'duties/declared-count-differs',
    params: { labelZh: '城市管理事件', declared: 6, listed: 5 },
    articles: ['第三十二条第（三）项']
  },
  ...[
    { roleZh: '立案人', article: '第二十条' },
    { roleZh: '结案人', article: '第二十三条' }
  ].map(({ roleZh, article }): Fault => ({
    id: `I3 two organs are each ${roleZh}`,
    of: [ningbo],
    code: 'responsibility/two-organs-one-act',
    params: { roleZh, takenZh: '区智慧城管实施机构', notTakenZh: '市智慧城管实施机构' },
    articles: [article, '第六条第一款第（二）项']
  })),
  ...[
    { labelZh: '智慧城管工作领导小组', article: '第二十七条第二款' },
    { labelZh: '市、区两级城管部门', article: '第二十五条' }
  ].map(({ labelZh, article }): Fault => ({
    id: `I4 ${labelZh} is established nowhere`,
    of: [ningbo],
    code: 'duties/subject-not-established',
    params: { labelZh },
    articles: [article]
  })),
  {
    id: 'I5 nothing is named that sets the time of disposal',
    of: [ningbo],
    code: 'standard/delegation-names-nobody',
    params: { slot: 'disposal-time-limits' },
    articles: ['第二十二条']
  },
  {
    id: 'I6 what is collected goes to the city, and the district files',
    of: [ningbo],
    code: 'duties/sink-is-not-next-actor',
    params: { sinkZh: '市智慧城管平台', action: 'file', actorsZh: '区智慧城管实施机构' },
    articles: ['第十六条第一款', '第二十条']
  },
  {
    id: 'I7 how a case that a district filed ends is not said',
    of: [order],
    code: 'workflow/declared-dead-end',
    params: { gap: 'close-of-district-case' },
    articles: ['第二十二条第二款', '第二十六条']
  },
  {
    id: 'I8 the first step of the ladder is only presupposed',
    of: [order],
    code: 'responsibility/inferred-step',
    params: { step: 'district-coordinates' },
    articles: ['第二十五条第（一）项'],
    evidence: 'inferred'
  },
  {
    id: 'I9 the facilities have two names',
    of: [order],
    code: 'duties/term-drift',
    params: { labelZh: '数字化城市管理设施设备', variants: '数字化城市管理系统设施设备' },
    articles: ['第十二条', '第二十八条第（一）项']
  },
  {
    id: 'I10 what material is important is not said',
    of: [order],
    code: 'duties/no-criterion',
    params: { labelZh: '重要信息资料' },
    articles: ['第十五条第一款']
  },
  ...[
    { other: order, article: '第三条第三款' },
    { other: ningbo, article: '第三十二条第（三）项' },
    { other: qinzhou, article: '第四条第二款' }
  ].map(({ other, article }): Fault => ({
    id: `I11 an event is less than in ${other}`,
    of: [hangzhou, other],
    code: 'duties/definitions-differ',
    params: {
      concept: 'event',
      requires: 'component-changed',
      otherRequires: 'city-order-affected, department-needed'
    },
    articles: ['第三十三条第（二）项', article]
  })),
  {
    id: 'I12 what a slight event is is not said',
    of: [hangzhou],
    code: 'duties/no-criterion',
    params: { labelZh: '轻微的事件' },
    articles: ['第十六条第二款']
  },
  ...['district-organises', 'department-designates'].map((step): Fault => ({
    id: `I13 who pays for the step ${step} is not said`,
    of: [hangzhou],
    code: 'responsibility/cost-not-stated',
    params: { step },
    articles: ['第二十五条']
  })),
  ...[
    { labelZh: '下城区', successors: '拱墅区' },
    { labelZh: '江干区', successors: '上城区、钱塘区' }
  ].map(({ labelZh, successors }): Fault => ({
    id: `I14 ${labelZh} is no more`,
    of: [hangzhou],
    code: 'responsibility/area-ended',
    params: { labelZh, successors, to: '2021-04-08' },
    articles: ['第七条'],
    evidence: 'inferred'
  })),
  {
    id: 'I15 the text bears no number',
    of: [hangzhou],
    code: 'standard/no-number',
    params: { labelZh: '杭州市数字化城市管理实施办法' },
    articles: []
  },
  {
    id: 'I16 from when the 24 hours run is not said',
    of: [video],
    code: 'duties/limit-without-start',
    params: { rule: 'restore-after-move', limit: '24小时' },
    articles: ['第十九条第二款']
  },
  {
    id: 'I17 one dig can have 24 hours and 72 hours',
    of: [video],
    code: 'duties/limits-overlap',
    params: { rule: 'restore-after-damage', other: 'restore-after-move' },
    articles: ['第十九条第二款', '第三十条']
  },
  {
    id: 'I18 the video system has several names',
    of: [video],
    code: 'duties/term-drift',
    params: { labelZh: '公共视频图像信息系统' },
    articles: ['第三条第一款', '第十条第一款', '第十九条第一款']
  },
  {
    id: 'I19 how the share of cameras is counted is not said',
    of: [video],
    code: 'duties/metric-undefined',
    params: { metricZh: '摄像机完好率' },
    articles: ['第二十五条第(三)项']
  },
  {
    id: 'I20 one city keeps video for 15 days and for 30 days',
    of: [order, video],
    code: 'duties/retention-conflict',
    params: { material: 'video-recording' },
    articles: ['第十五条第一款', '第二十八条第二款']
  },
  {
    id: 'I21 one system is filed with the city centre and with the police',
    of: [order, video],
    code: 'duties/record-filing-conflict',
    params: { concept: 'video-system-record' },
    articles: ['第十条第一款', '第十八条']
  },
  {
    id: 'I22 when the two years end is not known',
    of: [video],
    code: 'standard/expiry-unknown',
    params: {},
    articles: ['第三十六条']
  },
  {
    id: 'I23 private places lie inside places that need a system',
    of: [video],
    code: 'duties/prohibition-inside-duty',
    params: { rule: 'no-video-in-private-places', count: 12 },
    articles: ['第九条', '第八条第(六)项', '第八条第(八)项']
  },
  {
    id: 'I24 two lists of the ways by which reports arrive',
    of: [qinzhou],
    code: 'duties/channel-lists-differ',
    params: {
      first: 'media, patrol, public-complaint, superior, transfer',
      second: 'hotline, media, patrol, video, website'
    },
    articles: ['第九条第（二）项', '第十四条第一款']
  },
  {
    id: 'I25 one sentence has four fields and five classes',
    of: [qinzhou],
    code: 'duties/lists-differ',
    params: { labelZh: '部件', first: 4, second: 5 },
    articles: ['第四条第一款']
  },
  {
    id: 'I26 nothing is filed',
    of: [qinzhou],
    code: 'workflow/no-filing-step',
    params: { action: 'dispatch' },
    articles: ['第十五条']
  },
  {
    id: 'I27 no rule for what has no owner',
    of: [qinzhou],
    code: 'responsibility/no-rule-for-unassigned',
    params: { known: 'dispute' },
    articles: ['第十六条']
  },
  {
    id: 'I28 interim, and without an end',
    of: [qinzhou],
    code: 'standard/provisional-without-end',
    params: { labelZh: '钦州市数字化城市管理暂行办法' },
    articles: []
  },
  {
    id: 'I29 the rules of evaluation are still to come',
    of: [qinzhou],
    code: 'standard/left-to-other',
    params: { slot: 'evaluation-rules', labelZh: '考评细则' },
    articles: ['第二十条']
  },
  {
    id: 'I30 a national standard without part or year',
    of: [qinzhou],
    code: 'duties/undated-reference',
    params: { labelZh: '数字化城市管理信息系统' },
    articles: ['第一条']
  },
  {
    id: 'I32 one act has two gates',
    of: [hangzhou, ningbo],
    code: 'duties/gates-differ',
    params: {
      concept: 'evidence-use',
      requires: 'accepted, checked-against-standards, verified',
      otherRequires: 'accepted, checked-against-standards, dispatched'
    },
    articles: ['第十八条']
  }
]
