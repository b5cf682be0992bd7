import type { IssueDefinitions } from './define-issues.js'

/** Codes about the text of a document: its bytes, its JSON syntax, its characters (文档). */
export const documentTextIssues = {
  'document/empty': {
    severity: 'error',
    params: [],
    en: 'The document is empty. A JSON object is expected; check that the right file was saved.',
    zh: '文档为空。此处应为一个 JSON 对象，请确认文件已正确保存。'
  },
  'document/too-large': {
    severity: 'error',
    params: ['maximum'],
    en: 'The document is larger than {maximum} bytes of UTF-8 and was not read. Split it into several standards.',
    zh: '文档超过 {maximum} 字节（UTF-8），未予读取。请拆分为多个标准。'
  },
  'document/too-deep': {
    severity: 'error',
    params: ['maximum'],
    en: 'Objects and lists are nested deeper than {maximum} levels; reading stopped here. Flatten the structure or use named conditions.',
    zh: '对象和列表的嵌套超过 {maximum} 层，读取到此为止。请减少嵌套，或改用命名条件。'
  },
  'document/too-many-nodes': {
    severity: 'error',
    params: ['maximum'],
    en: 'The document holds more than {maximum} values; reading stopped here. Split it into several standards.',
    zh: '文档包含的值超过 {maximum} 个，读取到此为止。请拆分为多个标准。'
  },
  'document/too-many-issues': {
    severity: 'error',
    params: ['maximum'],
    en: 'More than {maximum} problems were found; the rest is not listed. Correct these first and check again.',
    zh: '问题超过 {maximum} 个，其余未列出。请先改正已列出的问题，再重新检查。'
  },
  'document/string-too-long': {
    severity: 'error',
    params: ['length', 'maximum'],
    en: 'A text has {length} characters; at most {maximum} are allowed. Shorten it.',
    zh: '文本有 {length} 个字符，最多允许 {maximum} 个。请缩短。'
  },
  'document/byte-order-mark': {
    severity: 'error',
    params: [],
    en: 'The document begins with a byte order mark, which JSON does not allow. Save the file as UTF-8 without BOM.',
    zh: '文档以字节顺序标记（BOM）开头，JSON 不允许。请另存为不带 BOM 的 UTF-8。'
  },
  'document/not-utf-8': {
    severity: 'error',
    params: [],
    en: 'This is not UTF-8 text: the file has another encoding (spreadsheets and old editors often write GB18030 or UTF-16) or is damaged. Save it again as UTF-8 without BOM.',
    zh: '此处不是 UTF-8 文本：文件可能采用其他编码（表格软件和旧编辑器常用 GB18030、UTF-16），或者已损坏。请另存为不带 BOM 的 UTF-8。'
  },
  'document/not-json': {
    severity: 'error',
    params: ['found', 'expected'],
    en: 'Found {found} where {expected} is expected; this is not JSON and reading stopped here. Correct this place and check again.',
    zh: '此处应为 {expected}，却是 {found}；这不是合法的 JSON，读取到此为止。请改正后重新检查。'
  },
  'document/truncated': {
    severity: 'error',
    params: ['expected'],
    en: 'The document ends where {expected} is expected. It was cut off or a closing bracket or quote is missing.',
    zh: '文档在应为 {expected} 之处结束。文件可能被截断，或者缺少右括号、引号。'
  },
  'document/trailing-content': {
    severity: 'error',
    params: ['found'],
    en: 'After the end of the document comes {found}. A file holds one JSON value; remove what follows it.',
    zh: '文档结束之后还有 {found}。一个文件只能有一个 JSON 值，请删除其后的内容。'
  },
  'document/trailing-comma': {
    severity: 'error',
    params: [],
    en: 'A comma stands before a closing bracket. JSON does not allow it; remove the comma.',
    zh: '右括号之前多了一个逗号，JSON 不允许，请删除。'
  },
  'document/missing-comma': {
    severity: 'error',
    params: [],
    en: 'A comma is missing before this place. Values of a list and members of an object are separated by commas.',
    zh: '此处之前缺少逗号。列表的值之间、对象的成员之间须以逗号分隔。'
  },
  'document/comment': {
    severity: 'error',
    params: [],
    en: 'JSON has no comments. Move the remark into a note or remove it.',
    zh: 'JSON 没有注释。请把说明写入 note，或删除。'
  },
  'document/full-width-punctuation': {
    severity: 'error',
    params: ['character', 'ordinary'],
    en: 'The full-width character {character} stands between values. Outside texts JSON knows only {ordinary}; switch the input method to half-width.',
    zh: '值与值之间出现了全角字符 {character}。在文本之外 JSON 只认 {ordinary}，请切换到半角输入。'
  },
  'document/unquoted-key': {
    severity: 'error',
    params: ['key'],
    en: 'The key {key} is not in double quotes. Write it as "{key}".',
    zh: '键 {key} 没有加双引号，应写作 "{key}"。'
  },
  'document/unknown-word': {
    severity: 'error',
    params: ['word'],
    en: 'The word {word} is not a JSON value. Only true, false and null may stand without quotes.',
    zh: '{word} 不是 JSON 的值。不加引号的只能是 true、false 和 null。'
  },
  'document/malformed-number': {
    severity: 'error',
    params: ['number'],
    en: '{number} is not a JSON number. Write an optional minus sign and digits without leading zeros, e.g. 12 or -0.5.',
    zh: '{number} 不是 JSON 的数。请写可选的负号和不带前导零的数字，例如 12 或 -0.5。'
  },
  'document/exponent': {
    severity: 'error',
    params: ['number'],
    en: 'The number {number} is written with an exponent. Standards hold plain numbers that a reader can compare with the source; write all digits.',
    zh: '数 {number} 使用了指数写法。标准中的数应便于与原文核对，请写出全部数字。'
  },
  'document/unsafe-number': {
    severity: 'error',
    params: ['number'],
    en: 'The number {number} cannot be held exactly: whole numbers go up to 9007199254740991, others have at most 15 digits. Use an exact fraction or a text.',
    zh: '数 {number} 无法精确表示：整数不得超过 9007199254740991，其他数最多 15 位数字。请改用精确分数或文本。'
  },
  'document/unknown-escape': {
    severity: 'error',
    params: ['escape'],
    en: 'The escape {escape} does not exist in JSON. A backslash itself is written as two backslashes.',
    zh: 'JSON 中没有转义 {escape}。反斜杠本身须写成两个反斜杠。'
  },
  'document/unterminated-string': {
    severity: 'error',
    params: [],
    en: 'A text runs over the end of the line. Close it with a double quote; a line break inside a text is written \\n.',
    zh: '文本跨过了行尾。请用双引号结束；文本中的换行写作 \\n。'
  },
  'document/control-character': {
    severity: 'error',
    params: ['character'],
    en: 'A text holds the control character {character}. Remove it.',
    zh: '文本中含有控制字符 {character}，请删除。'
  },
  'document/lone-surrogate': {
    severity: 'error',
    params: ['character'],
    en: 'The text holds {character}, half of a character pair. It cannot be saved as UTF-8; type the character again.',
    zh: '文本含有 {character}，只是半个字符，无法存为 UTF-8。请重新输入该字符。'
  },
  'document/invisible-character': {
    severity: 'error',
    params: ['character'],
    en: 'The text holds the invisible character {character}. Two texts that look the same would differ; remove it.',
    zh: '文本含有不可见字符 {character}，会使看起来相同的文本并不相同。请删除。'
  },
  'document/compatibility-character': {
    severity: 'error',
    params: ['text', 'ordinary'],
    en: '"{text}" is written with full-width characters. Codes, ids and keys use ordinary ones: {ordinary}.',
    zh: '“{text}”使用了全角字符。代码、标识和键须用半角：{ordinary}。'
  },
  'document/not-nfc': {
    severity: 'error',
    params: ['text', 'normalized'],
    en: '"{text}" is not in Unicode normal form C, so it would not equal "{normalized}" although both look alike. Type it again or normalise the file.',
    zh: '“{text}”不是 Unicode 规范形式 C，虽与“{normalized}”看起来一样却不相等。请重新输入或将文件规范化。'
  },
  'document/duplicate-key': {
    severity: 'error',
    params: ['key'],
    en: 'The key "{key}" occurs twice in one object. Which one counts would be a guess; keep one.',
    zh: '同一对象中键“{key}”出现两次，无法判断以哪个为准。请只保留一个。'
  },
  'document/forbidden-key': {
    severity: 'error',
    params: ['key'],
    en: 'The key "{key}" is not allowed because programs give it a meaning of their own. Choose another name.',
    zh: '不允许使用键“{key}”，因为程序会赋予它特殊含义。请改用其他名称。'
  }
} as const satisfies IssueDefinitions
