import type { MessageLanguage } from '@lijie/schema'

/** What `lijie standards` says. */
export interface StandardsWords {
  readonly paths: string
  readonly on: string
  readonly knownAt: string
  readonly jurisdiction: string
  readonly draft: string
  readonly help: string
  /** Columns of the table of standards in force. */
  readonly headings: readonly string[]
  readonly leftOut: string
  readonly none: (on: string) => string
}

const en: StandardsWords = {
  paths: 'folders with more standards',
  on: 'list those in force on that day, YYYY-MM-DD (default with another of these options: today)',
  knownAt: 'only what was published by that day, YYYY-MM-DD: texts and repeals',
  jurisdiction: 'only those of one area, by its code, e.g. 330100',
  draft: 'drafts, too',
  help: `Exit status:
  0  done
  2  wrong usage, or a folder that cannot be used
  3  a fault in lijie itself

Without a date, all standards are listed. With one, each standard is listed in its newest encoding that was in force, with
the pin that names exactly this text; the others are listed below with the reason. --standard takes such a pin.

Examples:
  lijie standards
  lijie standards --on 2015-06-01 --jurisdiction 330100
  lijie standards old new --on 2020-01-01 --known-at 2019-12-01 --json`,
  headings: ['Pin', 'Status', 'In force from', 'Until', 'Title'],
  leftOut: 'Not listed:',
  none: (on) => `No standard was in force on ${on}.`
}

const zh: StandardsWords = {
  paths: '其他标准所在目录',
  on: '列出该日有效的标准，YYYY-MM-DD（用了其他选项而未写此项时：今天）',
  knownAt: '只计该日及以前公布的标准和废止，YYYY-MM-DD',
  jurisdiction: '只列一个地区的标准，写行政区划代码，例如 330100',
  draft: '包括草案',
  help: `退出状态：
  0  完成
  2  用法错误，或目录无法使用
  3  lijie 自身的错误

不写日期时列出全部标准。写日期时，每个标准只列当日有效的最新编码版本及其固定标识（准确指明这份文本），
其余在下方逐个说明原因。--standard 可使用该固定标识。

示例：
  lijie standards
  lijie standards --on 2015-06-01 --jurisdiction 330100
  lijie standards 旧版目录 新版目录 --on 2020-01-01 --known-at 2019-12-01 --json`,
  headings: ['固定标识', '状态', '施行日期', '有效期至', '名称'],
  leftOut: '未列入的：',
  none: (on) => `${on} 没有有效的标准。`
}

/** The words of `lijie standards` in a language. */
export function standardsWords(language: MessageLanguage): StandardsWords {
  return language === 'en' ? en : zh
}
