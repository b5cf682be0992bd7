import type { MessageLanguage } from '@lijie/schema'

/** What `lijie journal` says. */
export interface JournalWords {
  readonly description: string
  readonly help: string
  readonly source: string
  readonly verify: {
    readonly description: string
    readonly head: string
    readonly checkpoint: string
    readonly key: string
    readonly help: string
    readonly good: (events: number, head: string) => string
    readonly bad: (events: number, head: string) => string
    /** Not even the first event is good. */
    readonly none: string
    readonly empty: string
  }
  readonly export: { readonly description: string; readonly help: string }
  readonly exported: (events: number, head: string) => string
}

const count = (events: number): string =>
  `${events.toLocaleString('en')} ${events === 1 ? 'event' : 'events'}`

const en: JournalWords = {
  description: 'check and export the journal of cases',
  help: `Examples:
  lijie journal verify sqlite:cases.db --head 1042:9f86d081...
  lijie journal export sqlite:cases.db --out journal.ndjson`,
  source: 'sqlite:FILE, a journal file (NDJSON), or - for standard input',
  verify: {
    description: 'check that a journal is as it was written: every hash, every link, and the pinned head',
    head: 'the last event when it was written down elsewhere, as SEQUENCE:HASH',
    checkpoint: 'a signed head (JSON); needs --key',
    key: 'the Ed25519 public key of the checkpoint (PEM)',
    help: `Exit status:
  0  the journal is good; a torn last line and a missing pin are warnings
  1  it was changed, cut or rewritten; the first bad event is named
  2  wrong usage, or a journal, checkpoint or key that cannot be read
  3  a fault in lijie itself

Without --head or --checkpoint, a tail that was cut off and a chain computed anew go unnoticed: keep the head that this
command prints, or a signed checkpoint, in another place.

Examples:
  lijie journal verify journal.ndjson
  lijie journal verify sqlite:cases.db --head 1042:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
  lijie journal verify journal.ndjson --checkpoint checkpoint.json --key auditor.pem`,
    good: (events, head) => `good: ${count(events)}, head ${head}`,
    bad: (events, head) =>
      `NOT GOOD: only the first ${count(events)} ${events === 1 ? 'fits' : 'fit'} together, up to ${head}`,
    none: 'NOT GOOD',
    empty: 'no event'
  },
  export: {
    description: 'write a journal as a file, one event a line',
    help: `Exit status:
  0  done
  1  the journal is damaged; nothing was written
  2  wrong usage, or a journal that cannot be read
  3  a fault in lijie itself

Every event is checked on the way. A torn last line is left out. Personal data are not in the journal.

Examples:
  lijie journal export sqlite:cases.db --out journal.ndjson
  lijie journal export torn.ndjson --out whole.ndjson`
  },
  exported: (events, head) => `${count(events)} written, head ${head}`
}

const zh: JournalWords = {
  description: '校验、导出案件日志',
  help: `示例：
  lijie journal verify sqlite:cases.db --head 1042:9f86d081...
  lijie journal export sqlite:cases.db --out journal.ndjson`,
  source: 'sqlite:文件、日志文件（NDJSON），或 -（标准输入）',
  verify: {
    description: '校验日志是否保持写入时的原样：每个散列值、前后衔接以及另行保存的链头',
    head: '另行保存的最后一条，格式为 序号:散列值',
    checkpoint: '签名检查点（JSON），须同时给出 --key',
    key: '检查点的 Ed25519 公钥（PEM）',
    help: `退出状态：
  0  日志完好；末行未写完、未提供另行保存的链头只作警告
  1  日志被改动、截去或改写；指出第一条有问题的记录
  2  用法错误，或日志、检查点、密钥无法读取
  3  lijie 自身的错误

不给出 --head 或 --checkpoint，则无法发现截去末尾和整链重算：请将本命令输出的链头或签名检查点另行保存。

示例：
  lijie journal verify journal.ndjson
  lijie journal verify sqlite:cases.db --head 1042:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
  lijie journal verify journal.ndjson --checkpoint checkpoint.json --key auditor.pem`,
    good: (events, head) => `日志完好：${events.toLocaleString('en')} 条，链头 ${head}`,
    bad: (events, head) => `日志有问题：仅前 ${events.toLocaleString('en')} 条完好，至 ${head}`,
    none: '日志有问题',
    empty: '没有记录'
  },
  export: {
    description: '将日志写成文件，一行一条',
    help: `退出状态：
  0  完成
  1  日志已损坏；没有写入任何内容
  2  用法错误，或日志无法读取
  3  lijie 自身的错误

导出时逐条校验；未写完的末行舍去。日志不含个人信息。

示例：
  lijie journal export sqlite:cases.db --out journal.ndjson
  lijie journal export torn.ndjson --out whole.ndjson`
  },
  exported: (events, head) => `已写入 ${events.toLocaleString('en')} 条，链头 ${head}`
}

/** The words of `lijie journal` in a language. */
export function journalWords(language: MessageLanguage): JournalWords {
  return language === 'en' ? en : zh
}
