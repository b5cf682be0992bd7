/** What a rate is about, by the words of input names and of Chinese titles; the first that fits holds. */
const topics: readonly (readonly [topic: string, words: RegExp])[] = [
  ['signing', /sign|签收|接收/i],
  ['provincial-satisfaction', /prov\w*satisf|satisf\w*prov|省.*满意/i],
  ['satisfaction', /satisf|满意/i],
  ['reply', /reply|repl|答复|回复/i],
  ['return', /return|sent_back|回退|退回/i],
  ['redoing', /redo|rework|重办|返工/i],
  ['response', /respon|contact|响应|联系/i],
  ['solving', /solv|解决/i],
  ['accuracy', /accura|exact|准确/i],
  ['on-time', /on_?time|in_?time|timely|按时|按期|及时/i],
  ['closing', /done|clos|complet|办结|结案/i]
]

/** The subject of a rate (比率的对象), from the name of an input or of a rule; undefined when the words are not known. */
export function figureTopic(name: string): string | undefined {
  return topics.find(([, words]) => words.test(name))?.[0]
}
