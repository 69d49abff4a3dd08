/** What goes wrong with a request. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly message?: string;
      /** In place of a body with the message. */
      readonly body?: unknown;
    }
  /** The write takes effect, and the answer is lost behind this status. */
  | { readonly kind: 'after-effect'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'reset-after-effect' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'hang' }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'truncated' };

/** A fault for the first `times` requests that match. */
export type Injection = {
  readonly match: (request: { readonly method: string; readonly path: string }) => boolean;
  readonly fault: Fault;
  times?: number;
};

/** Too many requests at once; GitHub says how long to wait. */
export const secondaryLimit = (seconds: number): Fault => ({
  ...{ kind: 'status', status: 403, headers: { 'retry-after': String(seconds) } },
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
});

/** 429, with or without a time to wait. */
export const tooManyRequests = (seconds?: number): Fault => ({
  ...{ kind: 'status', status: 429, message: 'Too many requests' },
  ...(seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } }),
});

/** The hour's budget is used up until a time in seconds since 1970. */
export const primaryLimit = (reset: number): Fault => ({
  ...{ kind: 'status', status: 403, message: 'API rate limit exceeded for installation.' },
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) },
});

/** The hour's budget of GraphQL is used up, which comes with status 200. */
export const graphqlLimit = (reset: number): Fault => ({
  ...{ kind: 'status', status: 200, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) } },
  body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded for installation.' }] },
});

/** Takes the fault that is due for a request. */
export const takeFault = (injections: Injection[], request: { method: string; path: string }): Fault | null => {
  const due = injections.find((one) => (one.times ?? 1) > 0 && one.match(request));
  if (due === undefined) return null;
  due.times = (due.times ?? 1) - 1;
  return due.fault;
};
