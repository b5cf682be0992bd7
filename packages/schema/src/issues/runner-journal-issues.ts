import type { IssueDefinitions } from './define-issues.js'

/** Codes of the journal (日志): its chain, its head, its files. */
export const runnerJournalIssues = {
  'runner/unreadable-event': {
    severity: 'error',
    params: ['sequence'],
    en: 'In the place of event {sequence} stands something that is no event. Either this is no journal, or it was damaged there; what comes before is good. Check the file, or take the journal from a copy; do not go on writing to this one.',
    zh: '第 {sequence} 条的位置上不是事件记录：该文件不是日志，或在此处受损；其前的记录完好。请核对文件，或从备份取回日志；不要继续写入此日志。'
  },
  'runner/event-changed': {
    severity: 'error',
    params: ['sequence'],
    en: 'Event {sequence} was changed after it was written: its content has another hash than it carries. What comes before it is good. Compare it with a copy.',
    zh: '第 {sequence} 条写入后被改动：内容的散列值与所载不符。其前的记录完好。请与备份比对。'
  },
  'runner/sequence-gap': {
    severity: 'error',
    params: ['sequence', 'found'],
    en: 'Event {sequence} is expected and event {found} found: events were removed, inserted, repeated or put in another order. What comes before is good. Compare with a copy.',
    zh: '应为第 {sequence} 条，实为第 {found} 条：有记录被删除、插入、重复或调换。其前的记录完好。请与备份比对。'
  },
  'runner/broken-link': {
    severity: 'error',
    params: ['sequence'],
    en: 'Event {sequence} does not follow the event before it: it carries another hash as its predecessor. Something before it was replaced, or it was put in. Compare with a copy.',
    zh: '第 {sequence} 条与前一条不衔接：所载的前条散列值不同。其前的记录被替换，或该条是插入的。请与备份比对。'
  },
  'runner/time-runs-back': {
    severity: 'error',
    params: ['sequence'],
    en: 'Event {sequence} was recorded before the event before it. No runner writes that; the journal was put together by something else.',
    zh: '第 {sequence} 条的记录时间早于前一条。流程引擎不会这样写入；日志系由其他程序拼成。'
  },
  'runner/command-repeated': {
    severity: 'error',
    params: ['sequence', 'command'],
    en: 'Event {sequence} comes from the command {command}, which was carried out before, and a command is carried out once. No runner writes that; the journal was put together by something else.',
    zh: '第 {sequence} 条出自此前已执行的指令 {command}，而一条指令只执行一次。流程引擎不会这样写入；日志系由其他程序拼成。'
  },
  'runner/case-version-gap': {
    severity: 'error',
    params: ['sequence', 'case', 'expected', 'actual'],
    en: 'Event {sequence} makes version {actual} of the case {case}, where {expected} is next. No runner writes that; the journal was put together by something else.',
    zh: '第 {sequence} 条是案件 {case} 的第 {actual} 版，而应为第 {expected} 版。流程引擎不会这样写入；日志系由其他程序拼成。'
  },
  'runner/torn-tail': {
    severity: 'warning',
    params: ['sequence'],
    en: 'The last line was not written to its end, as after a power cut. All events up to {sequence} are whole; the torn line was never acknowledged and can be dropped.',
    zh: '最后一行未写完，如断电所致。到第 {sequence} 条为止的记录完整；未写完的一行从未被确认，可以舍去。'
  },
  'runner/journal-cut': {
    severity: 'error',
    params: ['sequence', 'last'],
    en: 'The pinned head is event {sequence}, and the journal ends with event {last}: its end was cut off. Take the rest from a copy.',
    zh: '另行保存的链头为第 {sequence} 条，而日志止于第 {last} 条：末尾被截去。请从备份取回其余记录。'
  },
  'runner/head-mismatch': {
    severity: 'error',
    params: ['sequence', 'pinned', 'found'],
    en: 'Event {sequence} has the hash {found}, and {pinned} was pinned: the journal was rewritten up to there, or the pin belongs to another journal.',
    zh: '第 {sequence} 条的散列值为 {found}，而另行保存的链头是 {pinned}：日志在此之前被改写，或该链头属于另一份日志。'
  },
  'runner/not-pinned': {
    severity: 'warning',
    params: [],
    en: 'No head was pinned. The chain fits together, but a tail that was cut off or a chain computed anew would fit, too. Keep the head or a signed checkpoint in another place and give it next time.',
    zh: '没有提供另行保存的链头。日志前后衔接，但末尾被截去或整链被重算的日志同样前后衔接，仅凭日志无法发现。请将链头或签名检查点另行保存，下次一并提供。'
  },
  'runner/wrong-signature': {
    severity: 'error',
    params: ['sequence'],
    en: 'The checkpoint of event {sequence} was not signed with this key, or was changed afterwards. Do not trust it; take the checkpoint or the key from its source.',
    zh: '第 {sequence} 条的检查点不是用此密钥签署的，或签署后被改动。不可采信；请从来源重新取得检查点或密钥。'
  },
  'runner/unusable-key': {
    severity: 'error',
    params: ['problem'],
    en: 'The key cannot be used ({problem}). An Ed25519 key in PEM is needed: the public one to check, the private one to sign.',
    zh: '密钥无法使用（{problem}）。需要 PEM 格式的 Ed25519 密钥：校验用公钥，签署用私钥。'
  },
  'runner/unreadable-checkpoint': {
    severity: 'error',
    params: [],
    en: 'The file is no checkpoint: JSON with format, sequence, hash, at and signature is needed.',
    zh: '该文件不是检查点：应为含 format、sequence、hash、at、signature 的 JSON。'
  },
  'runner/store-not-empty': {
    severity: 'error',
    params: ['events'],
    en: 'An empty store is needed, and this one holds {events} events already. Give a new one; nothing was written.',
    zh: '需要空的存储，而该存储已有 {events} 条记录。请换用新的存储；没有写入任何内容。'
  }
} as const satisfies IssueDefinitions
