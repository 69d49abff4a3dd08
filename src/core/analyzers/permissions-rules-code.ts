import type { LineRule } from './line-rule.ts';
import { UNDONE } from './rollback-effects.ts';

const TS = 'src/orders/controller.ts';
const PYTHON = 'shop/views.py';
const CSHARP = 'src/Orders/OrdersController.cs';

/** What was done or read meanwhile stays done and read. */
const OPENED = { reversible: false, data_loss: 'none', old_version_works: true } as const;

/** A check of who may do what, in the words of the frameworks. */
const GUARD =
  '@(?:PreAuthorize|PostAuthorize|Secured|RolesAllowed|UseGuards|Roles|RequireScopes?|Authorized|Authenticated|RequirePermissions?|PermissionRequired)\\b|@(?:\\w+\\.)?(?:login_required|permission_required|permissions_required|user_passes_test|staff_member_required|admin_required|requires_auth\\w*|require_auth\\w*|auth_required|jwt_required|token_required|requires_scopes?|roles_required|has_permission|superuser_required)\\b|\\[(?:Custom)?Authorize(?:Attribute)?\\b|\\.RequireAuthorization\\(|^\\s*(?:before_action|before_filter|prepend_before_action)\\s+:?\\w*(?:auth|login|sign|admin|permi|verif|require|ensure|restrict|api_key|scope)\\w*|^\\s*(?:authorize|authorize!|load_and_authorize_resource|verify_authorized|authenticate_\\w+!?|permit_params_for)\\b|\\bauthorize!?\\s*\\(|\\bpermission_classes\\b|\\bauthentication_classes\\b|\\bDepends\\(\\s*(?:get_current_\\w+|require_\\w+|verify_\\w+|\\w*auth\\w*)|\\bSecurity\\(|\\b(?:requireAuth|requireUser|requireAdmin|requireLogin|requirePermission|ensureAuthenticated|isAuthenticated|isAdmin|checkAuth|checkPermissions?|checkRemoteUser\\w*|verifyToken|authenticateToken|authMiddleware|requireScope)\\w*\\b(?=\\s*[(,)])|\\bpassport\\.authenticate\\(|\\buse\\((?:auth|jwt|session|csrf|passport)\\w*|\\bmiddleware\\(\\s*\\[?["\'](?:auth|can|role|permission)|\\b(?:assert_user_is_admin|assert_requester_is_admin|get_user_by_req|check_auth|require_permission|user_has_permission|check_permissions?|has_perms?|has_permission|hasPermission|hasRole|hasAuthority|hasAnyRole|hasAnyAuthority|requester_can\\w*|check_user_access\\w*)\\s*\\(';

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
    pattern: new RegExp(GUARD),
    example: {
      path: CSHARP,
      fires: '-    [Authorize(Roles = "Admin")]',
      silent: '-    [Authorize(Roles = "Admin")]\n    [Authorize(Policy = "Admins")]',
    },
  },
  {
    id: 'permissions/check',
    editsOnly: true,
    severity: 'medium',
    problem: 'Who may do this changes: users of the version before may be refused, or see what they must not.',
    fix: 'Test both sides, who may and who may not, and roll out with an eye on the rate of 401 and 403.',
    rollback: UNDONE,
    inStrings: true,
    pattern: new RegExp(GUARD),
    example: { path: PYTHON, fires: '@login_required', silent: '@cached_property' },
  },
  {
    id: 'permissions/anonymous',
    severity: 'high',
    problem: 'Requests are let through without a sign-in.',
    fix: 'Open only what shows nothing private and changes nothing, limit its rate, and test what a stranger sees.',
    rollback: OPENED,
    inStrings: true,
    pattern:
      /\[AllowAnonymous\b|\.AllowAnonymous\(|@AllowAnonymous\b|@PermitAll\b|\.permitAll\(|\bAllowAny\b|^\s*skip_before_action\s+:?\w*(?:auth|login|sign|admin|verif|require)|\bskip_authorization\b|@(?:Public|SkipAuth|Unauthenticated|Anonymous)\(\)|\bauth:\s*false\b|\bwithoutMiddleware\(.*auth|\bauthentication_classes\s*=\s*\[\s*\]|\bpermission_classes\s*=\s*\[\s*\]|\bNO_PERMISSION_REQUIRED\b|\bweb\.ignoring\(/,
    example: { path: CSHARP, fires: '    [AllowAnonymous]', silent: '    [Authorize]' },
  },
  {
    id: 'permissions/csrf-off',
    severity: 'high',
    problem: 'The guard against forged requests of other sites is off: a foreign page can act as the signed-in user.',
    fix: 'Keep it on; for an API that takes no cookies, say so by its authentication and not by an exception.',
    rollback: OPENED,
    inStrings: true,
    pattern:
      /@csrf_exempt\b|\bskip_before_action :verify_authenticity_token|\bskip_forgery_protection\b|\bcsrf\(\)\.disable\(|\bcsrf\s*\{\s*(?:it\.)?disable|\bcsrf\w*::disable|\bcsrf\(\s*\w+\s*->\s*\w+\.disable|\bIgnoreAntiforgeryToken\b|\bDisableAntiforgery\(|\brequire_csrf\s*=\s*False|\bCSRF_ENABLED\s*=\s*False|\bWTF_CSRF_ENABLED\s*=\s*False|\bcsrf:\s*false/,
    example: { path: PYTHON, fires: '@csrf_exempt', silent: '@csrf_protect' },
  },
  {
    id: 'permissions/cors-any',
    severity: 'high',
    problem: 'Every site may read the answers from a browser.',
    fix: 'Name the origins that need it; never reflect the origin together with credentials.',
    rollback: OPENED,
    inStrings: true,
    pattern:
      /access-control-allow-origin["'\])]*\s*[,:=]?\s*(?:to\s+)?["'(]*\*|\bAllowAnyOrigin\(|\bCORS_(?:ORIGIN_ALLOW_ALL|ALLOW_ALL_ORIGINS)\s*=\s*True|\ballow_origins\s*=\s*\[\s*["']\*|\ballowed_?origins?\w*["']?\s*[:=(]\s*\[?\s*["']\*|\borigins?:?\s*["']\*["']|\borigin:\s*true\b|\ballowedOrigins\("\*"|\bsetAllowedOrigins\(.*"\*"|@CrossOrigin\s*(?:$|\(\s*(?:origins\s*=\s*)?"\*")|\bCORS\(app\)|\bcors\(\)|\bAllowAllOrigins:\s*true|\bcors\.(?:Default|AllowAll)\(/i,
    example: {
      path: TS,
      fires: "  res.setHeader('Access-Control-Allow-Origin', '*');",
      silent: "  res.setHeader('Access-Control-Allow-Origin', 'https://shop.example');",
    },
  },
  {
    id: 'permissions/cors',
    severity: 'medium',
    problem: 'Which sites may call from a browser, and with what, changes: a page that is left out stops working.',
    fix: 'Compare the list with the sites that call now, and let the answer vary by origin.',
    rollback: UNDONE,
    inStrings: true,
    pattern:
      /access-control-(?:allow|expose|max)|(?:\b|_)cors_?(?:policy|config\w*|options|origins?|middleware|allow\w*|headers)\b|\b(?:Add|Use)Cors\(|\bcors\(|\bEnableCors\b|@CrossOrigin\b|\bCorsLayer\b|\bcsrf_?\w*\b|\bAntiForgery\w*|\bprotect_from_forgery\b|\bcontent-security-policy\b|\bx-frame-options\b|\bstrict-transport-security\b|\bhelmet\(/i,
    example: {
      path: TS,
      fires: "app.use(cors({ origin: 'https://shop.example' }));",
      silent: 'app.use(compress({ level: 6 }));',
    },
  },
  {
    id: 'permissions/sign-in',
    severity: 'high',
    problem:
      'How users or services prove who they are changes: sessions and tokens of the other version may be refused.',
    fix: 'Accept both forms while the rollout runs, keep the old keys for reading, and watch the sign-ins that fail.',
    rollback: { reversible: true, data_loss: 'low', old_version_works: false },
    inStrings: true,
    pattern:
      /\bjwt\.(?:sign|verify|decode|encode|Parse\w*)\(|\b(?:JwtBearer|AddJwtBearer|AddAuthentication|AddAuthorization|AddOpenIdConnect|AddOAuth|AddIdentity\w*|TokenValidationParameters|AuthorizationHandler|IAuthorizationRequirement|AuthorizationPolicyBuilder|SecurityFilterChain|HttpSecurity|WebSecurityConfigurerAdapter|GrantedAuthority|UserDetailsService|AuthenticationProvider)\b|\b(?:bcrypt|argon2|scrypt|pbkdf2)\w*[.:(]|\bsession(?:_?[sS]tore|_?[kK]ey|_?[sS]ecret|_?[cC]ookie\w*|Options)\b|\bSESSION_\w+\s*=|\b(?:set_?[cC]ookie|SetCookie|cookies\.(?:set|delete|permanent|signed|encrypted)|AddCookie|add_cookie|CookieBuilder|Cookie::(?:build|new|named)|SessionMiddleware|CookieAuthentication\w*)\b|\b(?:httpOnly|HttpOnly|SameSite|sameSite|samesite|CookieSecurePolicy|secure_cookie)\b|\b(?:omniauth|devise|warden|doorkeeper|OAuth2?Strategy|passport\.use|Strategy\.authenticate)\b|\b(?:access_?[tT]oken|refresh_?[tT]oken|id_?[tT]oken)(?:_?[lL]ifetime|_?[eE]xp\w*|_?[vV]alidity\w*|TTL)\b|\b(?:check_password|set_password|validate_password|has_secure_password|authenticate_by|authenticate_user|password_hash\w*|verify_password|hash_password)\b|\b(?:sign_in|sign_out|signIn|signOut|SignInAsync|SignOutAsync|PasswordSignIn\w*|login_user|logout_user|auth_login|django_login)\s*[(!]|\bintrospect\w*(?:_?[tT]oken\w*)?\(|\b(?:oauth|oidc|saml|webauthn|totp|mfa|otp)_\w*(?:verif\w+|valid\w+|callback\w*|requir\w+|secret|claims?)\b|\bredirect_?[uU]ri\b/,
    unless: /\bpassword_field|\blabel|\bI18n\b|\btranslate\(/i,
    example: {
      path: TS,
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
    pattern:
      /\bclass \w*Policy\s*<|\b\w+Policy::Scope\b|\bpolicy_scope\b|\bcan(?:not)? (?::\w+|\[:\w+)[^=]{0,80},|\bAuthorizationRules?\b|\bACL\.|\b__acl__\b|\(Allow,|\b(?:Allow|Deny),\s*(?:Authenticated|Everyone|["'])|\bPermissions?\.\w+\b|\bPermissions?::\w+|\bSCOPES?\b\s*=|\bAPI_SCOPES\b|\b(?:is_superuser|is_staff|is_admin|isSuperAdmin|is_server_admin)\b|\bRole\.\w+\b|\b(?:required_|allowed_|api_key_)?scopes?\b\s*(?:=|:)\s*[[({"%]|\b(?:canUser|can_?[A-Z]\w+|canAccess|canSee\w*|canEdit\w*)\s*\(\s*(?:req|user|remoteUser|ctx|context)\b|\bremoteUser\.\w*(?:is|has|can)\w+\(|\bRequiresClaim\b|\bClaimTypes\.|\bRequireClaim\(|\bRequireRole\(/,
    unless: /\bandroid|\bnotification/i,
    example: {
      path: 'app/policies/order_policy.rb',
      fires: 'class OrderPolicy < ApplicationPolicy',
      silent: 'class Order < ApplicationRecord',
    },
  },
];
