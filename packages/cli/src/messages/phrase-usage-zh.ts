/** What the command line library says of wrong usage, by its code, and the same in Chinese with the names it quotes. */
const patterns: Readonly<
  Record<string, { readonly says: RegExp; readonly zh: (...names: string[]) => string }>
> = {
  'commander.unknownOption': { says: /^unknown option '(.*?)'$/, zh: (flag) => `没有选项 ${flag}` },
  'commander.unknownCommand': { says: /^unknown command '(.*?)'$/, zh: (name) => `没有命令 ${name}` },
  'commander.missingArgument': {
    says: /^missing required argument '(.*?)'$/,
    zh: (name) => `缺少参数 <${name}>`
  },
  'commander.missingMandatoryOptionValue': {
    says: /^required option '(.*?)' not specified$/,
    zh: (flags) => `缺少必需的选项 ${flags}`
  },
  'commander.optionMissingArgument': {
    says: /^option '(.*?)' argument missing$/,
    zh: (flags) => `选项 ${flags} 缺少取值`
  },
  'commander.invalidArgument': {
    says: /^option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    zh: (flags, value, choices = '') =>
      `选项 ${flags} 的取值“${value}”不正确，可用的取值：${choices.replaceAll(', ', '、')}`
  },
  'commander.excessArguments': {
    says: /^too many arguments for '(.*?)'\. Expected (\d+) arguments? but got (\d+)\b.*$/,
    zh: (command, expected, given) => `参数过多：${command} 需要 ${expected} 个参数，给出了 ${given} 个`
  },
  'commander.conflictingOption': {
    says: /^option '(.*?)' cannot be used with option '(.*?)'$/,
    zh: (one, other) => `选项 ${one} 不能与选项 ${other} 同用`
  }
}

const suggestion = / \(Did you mean (?:one of )?(.*)\?\)$/

/** Wrong usage (用法错误) in Chinese; a message that is not known is quoted as it is. */
export function phraseUsageZh(code: string, detail: string): string {
  const { says, zh } = (Object.hasOwn(patterns, code) && patterns[code]) || { says: null, zh: null }
  const found = says?.exec(detail.replace(suggestion, ''))
  if (found === null || found === undefined || zh === null) return `用法错误（${detail}）`
  const [, names] = suggestion.exec(detail) ?? []
  const hint = names === undefined ? '' : `（是否指 ${names.replaceAll(', ', '、')}？）`
  return zh(...found.slice(1)) + hint
}
