import { anyOf } from '../lines/any-of.ts';
import type { LineRule } from '../lines/line-rule.ts';
import { BREAKS_OLD, UNDONE } from '../rollback-effects.ts';

/** A rule that is told by one line of code. */
export type ApiCodeRule = LineRule & {
  /** Files in which the same words mean something else. */
  readonly notIn?: RegExp;
};

const TS = 'src/orders/controller.ts';

/** Where fields of settings stand, and not those of requests. */
const CONFIGURATION =
  /(?:^|\/)(?:config|configs|configuration|settings|cmd)\/|(?:config|settings|options)\w*\.(?:go|rs|ts|cs|java|kt)$/i;

/** Rules for code that answers requests, each told by one line. */
export const API_CODE_RULES: readonly ApiCodeRule[] = [
  {
    id: 'api/answer-status',
    severity: 'medium',
    problem:
      'With which status or error requests are answered changes: clients decide by it whether they retry, give up or go on.',
    fix: 'Keep the status of a case that clients already know; announce a new error, and give it a code of its own.',
    rollback: UNDONE,
    inStrings: true,
    // 200 is what is answered without a word about it.
    pattern: anyOf(
      /\b(?:res|response|reply|ctx|c|w|rw)\.(?:status|sendStatus|code|WriteHeader|AbortWithStatus\w*|SendStatus)\(\s*(?:(?!200)\d{3}\b|http\.Status(?!OK\b)|HttpStatus|StatusCodes?\.|status\.)/,
      /\b(?:HTTPException|HttpResponse|JsonResponse|JSONResponse|APIException|ProblemDetails?|\w+Error)\(\s*(?:status(?:_code)?\s*=\s*)?(?:(?!200)\d{3}\b|status\.HTTP_|HTTPStatus\.)/,
      /\bstatus(?:_?[cC]ode)?\s*[=:]\s*(?:(?!200)[1-5]\d\d\b|status\.HTTP_\d|HTTPStatus\.|HttpStatus\.)/,
      /\braise (?:exceptions\.)?HTTP[A-Z]\w+|\babort\(\s*\d{3}\b|\bhttp\.Error\(/,
      /\brender\b.*\bstatus:\s*:?\w+|^\s*head :\w+/,
      /\bResponseEntity\.(?:status|badRequest|notFound|noContent|created|accepted|unprocessableEntity)\(|\bResponse\.status\(|@ResponseStatus\(/,
      /\breturn (?:this\.)?(?:BadRequest|NotFound|Conflict|Forbid|Unauthorized|StatusCode|NoContent|CreatedAtAction|CreatedAtRoute|Accepted|UnprocessableEntity|Problem)\(|\b(?:Typed)?Results\.(?:BadRequest|NotFound|Conflict|NoContent|Problem|ValidationProblem|Created|Unauthorized|Forbid)\b|\bStatusCodes\.Status(?!200)\d{3}/,
      /\b(?:throw new|throw|raise) \w*(?:BadRequest|NotFound|Conflict|Forbidden|Unauthorized|UnprocessableEntity|HttpException|HTTPException|HttpError|ResponseStatus|Gone|Invalid(?:Input|Request|Argument|Parameter))\w*\(/,
      /\bStatusCode::(?!OK\b)[A-Z_]{2,}|\bHttpStatus\.(?!OK\b)[A-Z_]{2,}\b|\bstatus\.Errorf?\(codes\.|\bStatus\.[A-Z_]{4,}\.withDescription\(/,
      /\b\w*Err(?:or)?Code\.[A-Z][A-Z_]+\b/,
    ),
    unless: /\bassert|\bexpect\(|\bstatus(?:_?[cC]ode)?\s*[=!]==?|\.should\b/,
    example: {
      path: TS,
      fires: "  res.status(409).json({ error: 'closed' });",
      silent: '  res.status(200).json(order);',
    },
  },
  {
    id: 'api/request-check',
    notIn: /\/(?:Services|Jobs|Listeners|Console)\/.*\.php$/,
    severity: 'medium',
    problem:
      'Which requests are accepted changes: clients that send what was fine may be refused, or bad input may pass.',
    fix: 'Loosen first; before you tighten, count the requests the new check would refuse, and warn their senders.',
    rollback: UNDONE,
    inStrings: true,
    pattern: anyOf(
      /@(?:IsNotEmpty|IsDefined|IsString|IsInt|IsNumber|IsEnum|IsUUID|IsOptional|IsEmail|IsUrl|IsBoolean|IsArray|MinLength|MaxLength|Length|Matches|ValidateNested)\(/,
      /@(?:NotNull|NotBlank|NotEmpty|Valid|Validated|Pattern|Size|Email|Positive|RequestBody|RequestParam|PathVariable|RequestHeader|Body|Query|Param|Consumes)\b(?=\(|\s|$)/,
      /\[(?:Required|StringLength|MaxLength|MinLength|Range|RegularExpression|EmailAddress|FromBody|FromQuery|FromRoute|FromHeader)\b/,
      /\bparams\.(?:require|permit|expect|fetch)\b|^\s*(?:requires|optional) :\w+/,
      /\b(?:Joi|yup|celebrate)\.\w+\(|\bcheckSchema\(|\b(?:body|query|param|header)\(["']\w+["']\)\.|\bzValidator\(|\bvalidateRequest\w*\(/,
      /\b(?:Body|Query|Path|Header|Form|File)\(\s*(?:\.\.\.|default|None|ge=|gt=|le=|lt=|min_|max_|alias)/,
      /@(?:field_validator|model_validator|validator|root_validator|validates_schema|validates|pydantic\.\w*validator)\(|\b(?:StringConstraints|conint|constr|StrictStr|StrictInt|StrictBool)\b/,
      /\bdef validate_\w+\(self,\s*(?:value|data|attrs)\b|\b(?:raise |serializers\.)ValidationError\(|["']\w+["']\s*:\s*ValidationError\(/,
      /\bShouldBind\w*\(|\bbinding:"|\bvalidate:"[^"]+"/,
      /\$request->validate\(|\bValidator::make\(|=>\s*["'](?:required|nullable|sometimes)\b/,
    ),
    unless: /\bmodels\.\w+Field|\.html\b/,
    example: {
      path: 'src/orders/create-order.dto.ts',
      fires: '  @MaxLength(40)',
      silent: '  const longest = 40;',
    },
  },
  {
    id: 'api/graphql-code',
    severity: 'medium',
    problem:
      'The GraphQL schema that the code declares changes: operations that ask for what is gone are refused as a whole.',
    fix: 'Add beside the old field, mark that one as deprecated, and remove it when nobody asks for it any more.',
    rollback: BREAKS_OLD,
    inStrings: true,
    pattern: anyOf(
      /^\s*\w+\s*=\s*(?:graphene\.\w+\(|(?:Base|Connection|Filter\w*|Permissions?|Json)Field\(|NonNullList\(|strawberry\.\w+\()/,
      /\bgraphene\.(?:ObjectType|Mutation|Enum|InputObjectType|Union|Interface)\b|@strawberry\.\w+/,
      /@(?:ObjectType|InputType|ArgsType|InterfaceType|ResolveField|FieldResolver|Subscription|Mutation|Args|Arg|Field)\(/,
      /@(?:QueryMapping|MutationMapping|SchemaMapping|DgsQuery|DgsMutation|DgsData|GraphQLQuery|GraphQLMutation)\b/,
      /\bnew GraphQL(?:ObjectType|InputObjectType|EnumType|InterfaceType|UnionType|NonNull|List|ScalarType)\(|\btype:\s*(?:new )?GraphQL\w+|^\s*deprecationReason:/,
      /^\s*(?:field|argument) :\w+,\s*(?:\[?[A-Z]|resolver:|mutation:|subscription:)/,
      /\bregisterEnumType\(|\bbuilder\.(?:queryField|mutationField|objectType|prismaObject)\w*\(/,
    ),
    example: {
      path: 'shop/schema.py',
      fires: '    total = graphene.Decimal(required=True)',
      silent: '    total = decimal.Decimal(0)',
    },
  },
  {
    id: 'api/wire-field',
    severity: 'medium',
    problem:
      'A field that is read from requests or written into answers changes: both versions are asked while the rollout runs.',
    fix: 'Only add optional fields; keep a field that is to go until no client and no older instance reads it.',
    rollback: BREAKS_OLD,
    inStrings: true,
    notIn: CONFIGURATION,
    pattern: anyOf(
      /`[^`]*\bjson:"[^`]*`/,
      /@(?:JsonProperty|JsonIgnore|JsonAlias|JsonInclude|SerializedName|ApiProperty\w*|ApiResponse|ApiBody|ApiQuery|ApiParam|Expose|Schema|Json\.field|JsonKey|SerialName)\(/,
      /\[(?:JsonPropertyName|JsonProperty|DataMember|JsonIgnore|ProducesResponseType|Produces)\b/,
      /#\[serde\((?:rename|skip|default|alias|flatten|tag|deny)/,
      /\b\w+\s*=\s*(?:serializers|fields|ma|marshmallow)\.\w*(?:Field|Serializer|Str|String|Int|Integer|Boolean|Bool|Nested|List|Float|DateTime|Date|Email|Method|UUID|Raw|Dict)\w*\(|\b(?:ModelSerializer|HyperlinkedModelSerializer|serializers\.Serializer)\b/,
      /\bexpose :\w+|\bjson\.(?:extract!|set!|array!|merge!)|\bexclude_unset\b|\bresponse_model\s*=/,
      /@(?:extend_schema|swagger_auto_schema|api_view|action|view_config|xmlrpc_method)\b/,
    ),
    example: {
      path: 'pkg/orders/order.go',
      fires: '\tTotal int `json:"total"`',
      silent: '\tTotal int',
    },
  },
  {
    id: 'api/representation',
    severity: 'medium',
    problem: 'The version or media type of an answer changes: clients that expect the other one cannot read it.',
    fix: 'Serve both versions side by side and choose by what the client asks for.',
    rollback: BREAKS_OLD,
    inStrings: true,
    pattern: anyOf(
      /\[ApiVersion\(|\bMapToApiVersion\b|\bHasApiVersion\(|\bproduces\s*=\s*["'{]|@Produces\(/,
      /\bdefault_renderer_classes\b|\bDEFAULT_(?:RENDERER|PARSER|VERSIONING|PAGINATION)_CLASS(?:ES)?\b/,
      /\brespond_to :\w+|\bformat\.(?:json|xml|any|csv|atom|rss)\b/,
      /\bcontent_?[tT]ype\s*[:=(]\s*["']application\/(?:json|xml|vnd|problem)/,
    ),
    example: {
      path: 'shop/views.py',
      fires: "    return HttpResponse(body, content_type='application/vnd.shop.v2+json')",
      silent: '    return HttpResponse(body)',
    },
  },
];
