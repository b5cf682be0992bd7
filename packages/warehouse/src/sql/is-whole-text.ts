/** Whether a text holds no half of a surrogate pair (完整文本): only then has it a form in UTF-8. */
export function isWholeText(text: string): boolean {
  return !/\p{Cs}/u.test(text)
}
