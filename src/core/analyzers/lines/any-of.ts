/** One expression that fits what any of the given ones fits: lets a rule list the spellings of each framework on a line of its own. */
export const anyOf = (...expressions: readonly RegExp[]): RegExp =>
  new RegExp(expressions.map(({ source }) => `(?:${source})`).join('|'));
