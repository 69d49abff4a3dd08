import { anyOf } from './any-of.ts';

/** What well-known services issue, recognised by its shape. */
export const ISSUED_SECRET = anyOf(
  /\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b|\bgithub_pat_\w{50,}|\bglpat-[\w-]{20,}/,
  /\bxox[abprs]-[\w-]{20,}|\bsk_live_[A-Za-z0-9]{20,}|\bAIza[\w-]{35}\b|\bAccountKey=[\w+/=]{60,}/,
  /-----BEGIN (?:RSA |EC |OPENSSH |DSA )?PRIVATE KEY-----/,
);

const NAME = String.raw`[\w-]{0,40}(?:password|passwd|passphrase|secret|token|api_?key|private_?key|access_?key|credentials?)[\w-]{0,40}`;
/** A literal, or an unquoted value that no one would type as a word. */
const VALUE = String.raw`"[^"]{4,}"|'[^']{4,}'|(?=[A-Za-z+/=_-]*\d)(?=[\d+/=_-]*[A-Za-z])[\w+/=-]{8,}`;

const ISSUED = new RegExp(ISSUED_SECRET, 'g');
const NAMED = new RegExp(
  String.raw`(\b${NAME}["'\]]?\s{0,4}(?:=>|:=|[:=]|\s)\s{0,4})(?:${VALUE})((?: → )(?:${VALUE}))?`,
  'gi',
);

/** The password in an address. */
const IN_ADDRESS = /(:\/\/[^\s:@/"']{1,80}:)[^\s@/"'${}<>]{3,80}@/g;

/**
 * The text without values that look like secrets: what a service issues, and what is given to a name such as `password`.
 * Findings are published in comments, logs and reports, where a secret must not be repeated.
 */
export const hideSecrets = (text: string): string =>
  text
    .replace(ISSUED, '***')
    .replace(IN_ADDRESS, '$1***@')
    .replace(
      NAMED,
      (_, name: string, second: string | undefined) => `${name}***${second === undefined ? '' : ' → ***'}`,
    );
