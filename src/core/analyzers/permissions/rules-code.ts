import { anyOf } from '../lines/any-of.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { OPENED, UNDONE } from '../rollback-effects.ts';

const PYTHON = 'shop/views.py';
const CSHARP = 'src/Orders/OrdersController.cs';

/** A check of who may do what, in the words of the frameworks. */
const GUARD = anyOf(
  /@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|UseGuards|Roles|RequireScopes?|Authorized|Authenticated|RequirePermissions?|PermissionRequired)\b/,
  /@(?:\w+\.)?(?:login_required|permissions?_required|user_passes_test|staff_member_required|admin_required|requires?_auth\w*|auth_required|jwt_required|token_required|requires_scopes?|roles_required|has_permission|superuser_required)\b/,
  /\bpermission_classes\b|\bauthentication_classes\b|\bDepends\(\s*(?:get_current_\w+|require_\w+|verify_\w+|\w*auth\w*)|\bSecurity\(/,
  /\[(?:Custom)?Authorize(?:Attribute)?\b|\.RequireAuthorization\(/,
  /^\s*(?:prepend_)?before_(?:action|filter)\s+:?\w*(?:auth|login|sign|admin|permi|verif|require|ensure|restrict|api_key|scope)\w*/,
  /^\s*(?:authorize!?|load_and_authorize_resource|verify_authorized|authenticate_\w+!?)(?:\s|$)|\bauthorize!?\s*\(/,
  /\b(?:requireAuth|requireUser|requireAdmin|requireLogin|requirePermission|requireScope|ensureAuthenticated|isAuthenticated|isAdmin|checkAuth|checkPermissions?|checkRemoteUser\w*|verifyToken|authenticateToken|authMiddleware)\w*\b(?=\s*[(,)])/,
  /\bpassport\.authenticate\(|\buse\((?:auth|jwt|session|csrf|passport)\w*|\bmiddleware\(\s*\[?["'](?:auth|can|role|permission)/,
  /\b(?:assert_\w*is_admin|get_user_by_req|check_auth|require_permission|user_has_permission|check_permissions?|has_perms?|has_permission|hasPermission|hasRole|hasAuthority|hasAnyRole|hasAnyAuthority|requester_can\w*|check_user_access\w*)\s*\(/,
);

/** Rules for code that decides who may do what, each told by one line. */
export const PERMISSIONS_CODE_RULES: readonly LineRule[] = [
  {
    id: 'permissions/check-removed',
    severity: 'high',
    problem: 'A check of who may do this is removed and nothing takes its place here: requests pass that were refused.',
    fix: 'Show which check refuses them now, and add a test that a stranger is turned away.',
    rollback: OPENED,
    on: 'removed',
    inStrings: true,
    pattern: GUARD,
    example: {
      path: CSHARP,
      fires: '-    [Authorize(Roles = "Admin")]',
      silent: '-    [Authorize(Roles = "Admin")]\n    [Authorize(Policy = "Admins")]',
    },
  },
  {
    id: 'permissions/check',
    severity: 'medium',
    problem: 'Who may do this changes: users of the version before may be refused, or see what they must not.',
    fix: 'Test both sides, who may and who may not, and roll out with an eye on the rate of 401 and 403.',
    rollback: UNDONE,
    inStrings: true,
    // New code that brings its own check opens and closes nothing that was there.
    editsOnly: true,
    pattern: GUARD,
    example: { path: PYTHON, fires: '@login_required', silent: '@cached_property' },
  },
  {
    id: 'permissions/anonymous',
    severity: 'high',
    problem: 'Requests are let through without a sign-in.',
    fix: 'Open only what shows nothing private and changes nothing, limit its rate, and test what a stranger sees.',
    rollback: OPENED,
    inStrings: true,
    pattern: anyOf(
      /\[AllowAnonymous\b|\.AllowAnonymous\(|@AllowAnonymous\b|@PermitAll\b|\.permitAll\(|\bweb\.ignoring\(/,
      /\bAllowAny\b|\bNO_PERMISSION_REQUIRED\b|\b(?:authentication|permission)_classes\s*=\s*\[\s*\]/,
      /^\s*skip_before_action\s+:?(?!verify_authenticity)\w*(?:auth|login|sign|admin|verif|require)|\bskip_authorization\b/,
      /@(?:Public|SkipAuth|Unauthenticated|Anonymous)\(\)|\bauth:\s*false\b|\bwithoutMiddleware\(.*auth/,
    ),
    example: { path: CSHARP, fires: '    [AllowAnonymous]', silent: '    [Authorize]' },
  },
  {
    id: 'permissions/csrf-off',
    severity: 'high',
    problem: 'The guard against forged requests of other sites is off: a foreign page can act as the signed-in user.',
    fix: 'Keep it on; for an API that takes no cookies, say so by its authentication and not by an exception.',
    rollback: OPENED,
    inStrings: true,
    pattern: anyOf(
      /@csrf_exempt\b|\brequire_csrf\s*=\s*False|\bCSRF_ENABLED\s*=\s*False|\bWTF_CSRF_ENABLED\s*=\s*False/,
      /\bskip_before_action :verify_authenticity_token|\bskip_forgery_protection\b/,
      /\bcsrf\(\)\.disable\(|\bcsrf\s*\{\s*(?:it\.)?disable|\bcsrf\w*::disable|\bcsrf\(\s*\w+\s*->\s*\w+\.disable/,
      /\bIgnoreAntiforgeryToken\b|\bDisableAntiforgery\(|\bcsrf(?:Protection)?:\s*false/,
    ),
    example: { path: PYTHON, fires: '@csrf_exempt', silent: '@csrf_protect' },
  },
  {
    id: 'permissions/forgery-guard',
    severity: 'medium',
    problem: 'How requests and frames of other sites are refused changes: forms of the version before may be refused.',
    fix: 'Accept the old token beside the new one while the rollout runs, and report first where a header allows it.',
    rollback: UNDONE,
    inStrings: true,
    pattern:
      /\bcsrf_?\w*\b|\banti_?forgery\w*|\bprotect_from_forgery\b|\bcontent[-_]security[-_]policy\b|\bx-frame-options\b|\bstrict-transport-security\b|\bhelmet\(/i,
    example: { path: PYTHON, fires: '@csrf_protect', silent: '@cached_property' },
  },
  {
    id: 'permissions/sign-in',
    severity: 'high',
    problem:
      'How users or services prove who they are changes: sessions and tokens of the other version may be refused.',
    fix: 'Accept both forms while the rollout runs, keep the old keys for reading, and watch the sign-ins that fail.',
    rollback: { reversible: true, data_loss: 'low', old_version_works: false },
    inStrings: true,
    pattern: anyOf(
      /\bjwt\.(?:sign|verify|decode|encode|Parse\w*)\(/,
      /\b(?:JwtBearer|AddJwtBearer|AddAuthentication|AddAuthorization|AddOpenIdConnect|AddOAuth|AddIdentity\w*|TokenValidationParameters|AuthorizationHandler|IAuthorizationRequirement|AuthorizationPolicyBuilder)\b/,
      /\b(?:SecurityFilterChain|HttpSecurity|WebSecurityConfigurerAdapter|GrantedAuthority|UserDetailsService|AuthenticationProvider)\b/,
      /\b(?:bcrypt|argon2|scrypt|pbkdf2)\w*[.:(]|\b(?:check_password|set_password|validate_password|has_secure_password|authenticate_by|authenticate_user|password_hash\w*|verify_password|hash_password)\b/,
      /\bsession(?:_?[sS]tore|_?[kK]ey|_?[sS]ecret|_?[cC]ookie\w*|Options)\b|\bSESSION_\w+\s*=|\bSessionMiddleware\b/,
      /\b(?:set_?[cC]ookie|SetCookie|cookies\.(?:set|delete|permanent|signed|encrypted)|AddCookie|add_cookie|CookieBuilder|Cookie::(?:build|new|named)|CookieAuthentication\w*)\b/,
      /\b(?:httpOnly|HttpOnly|SameSite|sameSite|samesite|CookieSecurePolicy|secure_cookie)\b/,
      /\b(?:omniauth|devise|warden|doorkeeper|OAuth2?Strategy|passport\.use|Strategy\.authenticate)\b|\bredirect_?[uU]ri\b/,
      /\b(?:access_?[tT]oken|refresh_?[tT]oken|id_?[tT]oken)(?:_?[lL]ifetime|_?[eE]xp\w*|_?[vV]alidity\w*|TTL)\b/,
      /\b(?:sign_in|sign_out|signIn|signOut|SignInAsync|SignOutAsync|PasswordSignIn\w*|login_user|logout_user|auth_login|django_login)\s*[(!]|\bintrospect\w*(?:_?[tT]oken\w*)?\(/,
      /\b(?:oauth|oidc|saml|webauthn|totp|mfa|otp)_\w*(?:verif\w+|valid\w+|callback\w*|requir\w+|secret|claims?)\b/,
    ),
    unless: /\bpassword_field|\blabel|\bI18n\b|\btranslate\(/i,
    example: {
      path: 'src/orders/controller.ts',
      fires: "  const token = jwt.sign({ sub: user.id }, key, { expiresIn: '30d' });",
      silent: '  const token = tokens.next();',
    },
  },
  {
    id: 'permissions/policy',
    severity: 'medium',
    problem:
      'What a role, scope or policy allows changes: users get or lose rights at once, whatever version answers them.',
    fix: 'List who gains and who loses what; grant first and withdraw in a later deployment.',
    rollback: UNDONE,
    inStrings: true,
    pattern: anyOf(
      /\bclass \w*Policy\s*<|\b\w+Policy::Scope\b|\bpolicy_scope\b|\bcan(?:not)? (?::\w+|\[:\w+)[^=]{0,80},/,
      /\bACL\.|\b__acl__\b|\(Allow,|\b(?:Allow|Deny),\s*(?:Authenticated|Everyone|["'])/,
      /\bAuthorizationRules?\b|\bRequiresClaim\b|\bClaimTypes\.|\bRequireClaim\(|\bRequireRole\(/,
      /\bPermissions?\.\w+\b|\bPermissions?::\w+|\bRole\.\w+\b|\b(?:is_superuser|is_staff|is_admin|isSuperAdmin|is_server_admin)\b/,
      /\bSCOPES?\b\s*=|\bAPI_SCOPES\b|\b(?:required_|allowed_|api_key_)?scopes?\b\s*(?:=|:)\s*[[({"%]/,
      /\b(?:canUser|can_?[A-Z]\w+|canAccess|canSee\w*|canEdit\w*)\s*\(\s*(?:req|user|remoteUser|ctx|context)\b|\bremoteUser\.\w*(?:is|has|can)\w+\(/,
    ),
    unless: /\bandroid|\bnotification/i,
    example: {
      path: 'app/policies/order_policy.rb',
      fires: 'class OrderPolicy < ApplicationPolicy',
      silent: 'class Order < ApplicationRecord',
    },
  },
];
