/** zh-CN where Chinese is asked for first or nothing is asked for, else en. */
export function chooseLanguage(header) {
  const first = (header ?? '').split(',')[0]?.trim().toLowerCase() ?? ''
  return first === '' || first === '*' || first.startsWith('zh') ? 'zh-CN' : 'en'
}
