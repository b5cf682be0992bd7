import type { MessageLanguage } from '@lijie/schema'

/** What `lijie hash` says. */
export interface HashWords {
  readonly description: string
  readonly names: string
  readonly json: string
  readonly help: string
  readonly meaning: string
}

const en: HashWords = {
  description: 'print the hashes of standards: of the whole, of the meaning, of each part file',
  names: 'folders of standards, packaged ids or short names',
  json: 'write JSON',
  help: `Exit status:
  0  done
  2  wrong usage, or a standard that cannot be used
  3  a fault in lijie itself

The hash changes with any value, and never with formatting. The meaning hash leaves out titles, summaries, labels, notes
and the version: a translation changes the first and not the second. Both are SHA-256 over RFC 8785 JSON.

Examples:
  lijie hash yuncheng
  lijie hash standards --json`,
  meaning: 'meaning'
}

const zh: HashWords = {
  description: '输出标准的散列值：整体、含义、各标准文件',
  names: '标准目录、随附标准的编号或简称',
  json: '输出 JSON',
  help: `退出状态：
  0  完成
  2  用法错误，或标准无法使用
  3  lijie 自身的错误

任何取值的变动都会改变散列值，排版不会。含义散列不计标题、概述、名称、说明和版本号：译文只改变前者。
两者都是 RFC 8785 规范 JSON 的 SHA-256。

示例：
  lijie hash yuncheng
  lijie hash standards --json`,
  meaning: '含义'
}

/** The words of `lijie hash` in a language. */
export function hashWords(language: MessageLanguage): HashWords {
  return language === 'en' ? en : zh
}
