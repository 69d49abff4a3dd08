import type { Rule } from '../analyzer.ts';
import { anyOf } from '../lines/any-of.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { OPENED, UNDONE } from '../rollback-effects.ts';

const TS = 'src/orders/controller.ts';

/** Rules for protections that are switched off or loosened, each told by one line. */
export const WEAKENED_RULES: readonly LineRule[] = [
  {
    id: 'permissions/token-check-off',
    severity: 'critical',
    problem:
      'A part of a token is no longer checked: a token of somebody else, or one that has run out, opens the door.',
    fix: 'Check signature, issuer, audience and lifetime of every token; give tests keys of their own instead.',
    rollback: OPENED,
    inStrings: true,
    pattern: anyOf(
      /\b(?:Validate(?:Issuer|Audience|Lifetime|IssuerSigningKey)|RequireSignedTokens|RequireExpirationTime)\s*=\s*false/,
      /["']verify_(?:signature|exp|aud|iss|nbf)["']\s*:\s*False|\bjwt\.decode\(.*\bverify\s*=\s*False/,
      /\bignoreExpiration:\s*true|\balgorithms?["']?\s*[:=]\s*\[?\s*["']none["']/,
      /\bJWT\.decode\(.*,\s*nil,\s*false|\bParseUnverified\(/,
    ),
    example: {
      path: 'src/Startup.cs',
      fires: '        ValidateAudience = false,',
      silent: '        ValidateAudience = true,',
    },
  },
  {
    id: 'permissions/certificate-check-off',
    severity: 'high',
    problem: 'The certificate of the other side is no longer checked: whoever stands between reads and writes along.',
    fix: 'Trust the certificate authority of the other side by its file, and keep the check on.',
    rollback: OPENED,
    inStrings: true,
    pattern: anyOf(
      /\bInsecureSkipVerify:\s*true|\binsecure_?[sS]kip_?(?:tls_?)?[vV]erify["']?\s*[:=]\s*true/,
      /\brejectUnauthorized:\s*false|\bNODE_TLS_REJECT_UNAUTHORIZED["']?\s*[:=]\s*["']?0/,
      /\b(?:requests|httpx|session|client)\.\w+\(.*\bverify\s*=\s*False|\bCERT_NONE\b|\bssl\._create_unverified_context\b/,
      /\bVERIFY_NONE\b|\bDangerousAcceptAnyServerCertificateValidator\b|\bdanger_accept_invalid_certs\(true\)/,
      /\bTrustServerCertificate=true|\bsslmode=(?:disable|allow)\b/i,
    ),
    unless: /localhost|127\.0\.0\.1/,
    example: {
      path: 'pkg/client.go',
      fires: '\ttls := &tls.Config{InsecureSkipVerify: true}',
      silent: '\ttls := &tls.Config{RootCAs: pool}',
    },
  },
  {
    id: 'permissions/cookie-weakened',
    severity: 'high',
    problem: 'A cookie may be sent without encryption, be read by scripts, or go along with requests of other sites.',
    fix: 'Keep `Secure`, `HttpOnly` and `SameSite=Lax` for cookies of sessions, and `__Host-` in their names.',
    rollback: OPENED,
    inStrings: true,
    pattern: anyOf(
      /\b(?:httpOnly|http_only|httponly|HttpOnly|http-only)["']?\s*[:=]\s*(?:false|False)\b/,
      /\b\w*COOKIE_(?:SECURE|HTTPONLY)\s*=\s*False|\b\w*COOKIE_SAMESITE\s*=\s*["']?None/,
      /\bCookieSecurePolicy\.None\b|\bSameSite(?:Mode)?\s*[.=]\s*["']?(?:SameSiteMode\.)?None\b|\bsameSite:\s*["']none/i,
      /\bcookie\w*[.:=({].*\bsecure["']?\s*[:=]\s*(?:false|False)\b/,
    ),
    example: {
      path: TS,
      fires: "  res.cookie('session', id, { httpOnly: false });",
      silent: "  res.cookie('session', id, { httpOnly: true });",
    },
  },
];

/** Sessions or tokens that are valid for longer. */
export const LIFETIME_RAISED: Rule = {
  id: 'permissions/lifetime-raised',
  severity: 'medium',
  problem:
    'Sessions or tokens are valid for longer: so is one that was stolen, and none issued meanwhile ends earlier.',
  fix: 'Keep access short, renew it by a token that can be withdrawn, and withdraw by a version in the token.',
  rollback: OPENED,
  example: {
    path: TS,
    fires: '-const sessionTimeout = 900;\nconst sessionTimeout = 86400;',
    silent: '-const requestTimeout = 900;\nconst requestTimeout = 86400;',
  },
};

/** Sessions or tokens that are valid for another time. */
export const LIFETIME_CHANGED: Rule = {
  id: 'permissions/lifetime',
  severity: 'low',
  problem: 'How long sessions or tokens are valid changes: users are signed out earlier than they are used to.',
  fix: 'Let those that exist run out under the old rule, and watch the sign-ins per hour.',
  rollback: UNDONE,
  example: {
    path: TS,
    fires: '-const sessionTimeout = 86400;\nconst sessionTimeout = 900;',
    silent: '-const sessionTimeout = 900;\nconst sessionTimeout = 86400;',
  },
};
