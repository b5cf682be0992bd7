// Names that lead a careless look-up to a prototype, to code or out of a path.

const inherited = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Array.prototype),
  ...Object.getOwnPropertyNames(String.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
  'prototype'
]
const exploits = [
  '$[?(@.constructor[?(@.a==1)])]',
  '$..constructor',
  '$.__proto__.polluted',
  '$[?(@.constructor.constructor("return process")())]',
  '$[(@.length-1)]',
  '$..[?(@.toString())]',
  '$[?(this.constructor)]',
  '/__proto__/polluted',
  '/constructor/prototype',
  '/~0~1__proto__',
  '/rows/-1',
  '/rows/00',
  '/rows/1e1',
  '/rows/0x0',
  '/rows/ 0',
  '/rows/-',
  '//',
  '/~2',
  '../../../etc/passwd',
  '..\\..\\windows',
  'file:///etc/passwd',
  '%2e%2e%2f',
  'constructor.prototype.polluted',
  '["__proto__"]',
  "['constructor']",
  '{{constructor}}',
  '${process.env}',
  '<img src=x onerror=alert(1)>',
  "'; DROP TABLE cases; --",
  '\u0000',
  '__proto__\u0000',
  '\u202e__proto__',
  '＿＿proto＿＿',
  '\\u005f\\u005fproto\\u005f\\u005f',
  '__PROTO__',
  '__defineGetter__',
  'then',
  'toJSON',
  'NaN',
  '-0',
  ''
]

const paths = Object.getOwnPropertyNames(Object.prototype).flatMap((name) => [
  `/${name}`,
  `$.${name}`,
  `$..['${name}']`,
  `component/${name}/1`,
  `${name}.${name}`,
  ` ${name}`
])

/** At least 200 names, each once. */
export const hostileNames = [...new Set([...inherited, ...exploits, ...paths])]
