/** Sentences of the walk; `{name}` is filled in by {@link say}. */
const words = {
  title: {
    zh: '运城：一个井盖从上报到截止时间',
    en: 'Yuncheng: a manhole cover, from the report to the deadline'
  },
  under: {
    zh: '依据：{title}，{id} {version}（内容哈希 {hash}…）。',
    en: 'Under: {title}, {id} {version} (content hash {hash}…).'
  },
  reported: {
    zh: '{name}（{kind} {code}），派遣时间 {time}。',
    en: '{name} ({kind} {code}), dispatched at {time}.'
  },
  component: { zh: '部件', en: 'component' },
  event: { zh: '事件', en: 'event' },
  askTitle: { zh: '一、还需要知道什么', en: '1. What still has to be known' },
  knowNothing: { zh: '只知道小类时', en: 'Knowing the sub-category only' },
  know: { zh: '知道{facts}后', en: 'Knowing {facts}' },
  needs: { zh: '{known}，能否立案还取决于{facts}。', en: '{known}, filing still depends on {facts}.' },
  needsFact: { zh: '“{fact}”（{rows}要看）', en: '"{fact}" (asked for by {rows})' },
  row: { zh: '第 {numbers} 行', en: 'row {numbers}' },
  rows: { zh: '第 {numbers} 行', en: 'rows {numbers}' },
  factValue: { zh: '“{label}”（{value}）', en: '"{label}" ({value})' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  needsNoMore: { zh: '{known}，不再需要别的事实。', en: '{known}, no other fact is needed.' },
  filingTitle: { zh: '二、逐条对照立案条件', en: '2. Every row, condition by condition' },
  limitTitle: { zh: '三、处置时限', en: '3. The time limit' },
  limit: {
    zh: '{criterion} 的时限是 {value} {unit}，源表印作“{value}{printed}”。单位：{evidence}。',
    en: 'The limit of {criterion} is {value} {unit}s, printed as "{value}{printed}". The unit is {evidence}.'
  },
  'unit-published': { zh: '源表明确印出', en: 'printed in the table without doubt' },
  'unit-derived': {
    zh: '源表印得含糊，由较早的版本推得',
    en: 'unclear in the table, derived from an earlier edition'
  },
  'unit-inferred': { zh: '源表印得含糊，由本项目推定', en: 'unclear in the table, inferred by this project' },
  published: { zh: '公布的原文', en: 'published' },
  derived: { zh: '由公开资料整理', en: 'derived from public sources' },
  inferred: { zh: '推定', en: 'inferred' },
  unboundTitle: {
    zh: '四、不指定班次时的截止时间',
    en: '4. The deadline while nobody has said what the shifts are'
  },
  unboundRefused: { zh: '不予计算。{reason}（{code}）', en: 'Refused. {reason} ({code})' },
  boundTitle: { zh: '五、指定班次后的截止时间', en: '5. The deadline once shifts are bound' },
  assumed: {
    zh: '运城没有公布工作班次。以下借用 {id}（{shifts}），只是为本例假定，不是任何机关的规定。',
    en: 'Yuncheng has not published its shifts. What follows borrows {id} ({shifts}); they are assumed for this example and set by no organ.'
  },
  unchanged: {
    zh: '{unit}昼夜连续计算，与班次无关，截止时间同上：{due}。',
    en: 'This unit ({unit}) runs day and night and asks for no shifts; the deadline is the same: {due}.'
  },
  dutyTitle: { zh: '六、谁处置、怎样才算结案', en: '6. Who disposes of it, and when it can be closed' },
  disposing: { zh: '处置单位：{bodies}。', en: 'Disposing bodies: {bodies}.' },
  supervising: { zh: '主管部门：{bodies}。', en: 'Supervising bodies: {bodies}.' },
  closing: { zh: '结案条件：{closing}。', en: 'Closing condition: {closing}.' },
  citedTitle: { zh: '七、依据', en: '7. Sources' },
  cited: {
    zh: '{standard} {version}（{hash}…）{rule}，{article}；证据等级：{evidence}',
    en: '{standard} {version} ({hash}…) {rule}, {article}; evidence: {evidence}'
  },
  notice: { zh: '说明（{id}）：{notice}', en: 'Notice ({id}): {notice}' },
  and: { zh: '、', en: ', ' }
}

/** A sentence of the walk in one language ('zh' or 'en'). */
export function say(language, name, params = {}) {
  return words[name][language].replace(/\{([a-zA-Z]+)\}/g, (slot, key) =>
    Object.hasOwn(params, key) ? String(params[key]) : slot
  )
}

/** A label from the data; those without an English text are shown in Chinese. */
export function labelOf(text, language) {
  return language === 'en' ? (text.en ?? text.zh) : text.zh
}

/** Several things in a row. */
export function join(list, language) {
  return list.join(words.and[language])
}
