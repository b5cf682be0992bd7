import type { MessageLanguage } from '@lijie/schema'

/** What `lijie fmt` says. */
export interface FmtWords {
  readonly description: string
  readonly paths: string
  readonly check: string
  readonly help: string
  readonly summary: (counts: { files: number; changed: number; refused: number; check: boolean }) => string
}

const en: FmtWords = {
  description: 'write part files in their canonical form: order of keys, layout, line ends',
  paths: 'folders of standards, or single part files',
  check: 'write nothing; list the files that would change',
  help: `Exit status:
  0  done; with --check: every file has its canonical form
  1  some files cannot be read as JSON and were left as they are; with --check: some files would change
  2  wrong usage, or a path that cannot be used
  3  a fault in lijie itself

The keys of an object come in the order of its JSON Schema. Rows, overrides, schedules and all other lists stay in their
order, and so do the author's own keys. No hash changes. The names of the files that changed are written to standard
output.

Examples:
  lijie fmt standards/yuncheng
  lijie fmt standards --check`,
  summary: ({ files, changed, refused, check }) => {
    const all = `${files} file${files === 1 ? '' : 's'}`
    const bad = refused === 0 ? '' : `, ${refused} not readable and left alone`
    return check ? `${all}: ${changed} would change${bad}.` : `${all}: ${changed} changed${bad}.`
  }
}

const zh: FmtWords = {
  description: '把标准文件写成规范格式：键的顺序、排版、换行',
  paths: '标准目录，或单个标准文件',
  check: '不写文件，只列出需要改动的文件',
  help: `退出状态：
  0  完成；加 --check 时：所有文件都是规范格式
  1  有文件不是合格的 JSON，保持原样；加 --check 时：有文件需要改动
  2  用法错误，或路径无法使用
  3  lijie 自身的错误

对象的键按 JSON Schema 的顺序排列；条件行、覆盖项、作息表等列表以及作者自定的键保持原有顺序。散列值不变。
改动的文件名写到标准输出。

示例：
  lijie fmt standards/yuncheng
  lijie fmt standards --check`,
  summary: ({ files, changed, refused, check }) => {
    const bad = refused === 0 ? '' : `，${refused} 个无法读取、保持原样`
    return check
      ? `共 ${files} 个文件：${changed} 个需要改动${bad}。`
      : `共 ${files} 个文件：${changed} 个已改动${bad}。`
  }
}

/** The words of `lijie fmt` in a language. */
export function fmtWords(language: MessageLanguage): FmtWords {
  return language === 'en' ? en : zh
}
