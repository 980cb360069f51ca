/**
 * What a browser does with a request to another origin, and why: the rules of the Fetch standard
 * (CORS check, CORS-preflight fetch), applied to what really went over the wire. Pure functions.
 */

const ALLOW_ORIGIN = "Access-Control-Allow-Origin";
const ALLOW_CREDENTIALS = "Access-Control-Allow-Credentials";
const ALLOW_METHODS = "Access-Control-Allow-Methods";
const ALLOW_HEADERS = "Access-Control-Allow-Headers";
const MAX_AGE = "Access-Control-Max-Age";
const REQUEST_METHOD = "Access-Control-Request-Method";
const REQUEST_HEADERS = "Access-Control-Request-Headers";

const SIMPLE_METHODS = ["GET", "HEAD", "POST"];
const SIMPLE_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];
const DISAGREEMENT =
  "Going by the Fetch standard it should not have; a setting or an extension may be at work.";
const READING_METHODS = ["GET", "HEAD", "OPTIONS"];

/** Returns what no HTML form can send, so that a browser asks first; nothing if it does not ask. */
export function preflightReasons(request) {
  const method = SIMPLE_METHODS.includes(request.method) ? [] : [request.method];
  const type = !request.type || SIMPLE_TYPES.includes(request.type) ? [] : [request.type];
  return [...method, ...type];
}

/** Returns the value of a header, several lines joined as Fetch joins them, or null. */
export function header(lines, name) {
  const values = lines
    .filter((line) => line.name.toLowerCase() === name.toLowerCase())
    .map((line) => line.value);
  return values.length === 0 ? null : values.join(", ");
}

/**
 * The CORS check. Returns {ok, lines, why}: the header lines it looked at, each marked good, bad or
 * missing, and a sentence that names the one that decided.
 */
export function corsCheck(origin, withCredentials, response) {
  const allowed = header(response, ALLOW_ORIGIN);
  if (allowed === null) {
    return refused(
      [missing(ALLOW_ORIGIN)],
      `The answer has no ${ALLOW_ORIGIN}: it is not shared with any other origin.`,
    );
  }
  if (allowed === "*" && !withCredentials) {
    return permitted([good(ALLOW_ORIGIN, allowed)], `${ALLOW_ORIGIN}: * lets every page read.`);
  }
  if (allowed === "*") {
    return refused(
      [bad(ALLOW_ORIGIN, allowed), ...plain(response, ALLOW_CREDENTIALS)],
      `${ALLOW_ORIGIN} is *, and this request was made with credentials. With credentials, the ` +
        "star does not count: the API would have to name this page’s origin.",
    );
  }
  if (allowed !== origin) {
    return refused(
      [bad(ALLOW_ORIGIN, allowed)],
      `${ALLOW_ORIGIN} names ${allowed}, but the page’s origin is ${origin}.`,
    );
  }
  if (!withCredentials) {
    return permitted(
      [good(ALLOW_ORIGIN, allowed), ...plain(response, ALLOW_CREDENTIALS)],
      `${ALLOW_ORIGIN} names this page’s origin.`,
    );
  }
  const credentials = header(response, ALLOW_CREDENTIALS);
  if (credentials === "true") {
    return permitted(
      [good(ALLOW_ORIGIN, allowed), good(ALLOW_CREDENTIALS, credentials)],
      `${ALLOW_ORIGIN} names this page’s origin, and ${ALLOW_CREDENTIALS} is true.`,
    );
  }
  return refused(
    [good(ALLOW_ORIGIN, allowed), denied(response, ALLOW_CREDENTIALS)],
    credentials === null
      ? `The request was made with credentials, and the answer has no ${ALLOW_CREDENTIALS}.`
      : `${ALLOW_CREDENTIALS} is ${credentials}; the only value that counts is true.`,
  );
}

/** The checks of a preflight's answer. Returns what corsCheck returns. */
export function preflightCheck(origin, withCredentials, preflight) {
  const { request, response, status } = preflight;
  const share = corsCheck(origin, withCredentials, response);
  if (!share.ok) {
    return share;
  }
  if (status < 200 || status > 299) {
    return refused(share.lines, `A preflight must be answered with 200 to 299, not ${status}.`);
  }
  const method = header(request, REQUEST_METHOD);
  const methods = members(header(response, ALLOW_METHODS));
  const anyMethod = methods.includes("*") && !withCredentials;
  const methodOk = SIMPLE_METHODS.includes(method) || methods.includes(method) || anyMethod;
  if (!methodOk) {
    return refused(
      [...share.lines, denied(response, ALLOW_METHODS)],
      `${ALLOW_METHODS} does not name ${method}.`,
    );
  }
  const asked = members(header(request, REQUEST_HEADERS));
  const names = members(header(response, ALLOW_HEADERS)).map((name) => name.toLowerCase());
  const anyHeader = names.includes("*") && !withCredentials;
  const unnamed = asked.find((name) => !names.includes(name.toLowerCase()) && !anyHeader);
  const methodLines = approved(response, ALLOW_METHODS);
  if (unnamed) {
    return refused(
      [...share.lines, ...methodLines, denied(response, ALLOW_HEADERS)],
      `${ALLOW_HEADERS} does not name ${unnamed}.`,
    );
  }
  return permitted(
    [
      ...share.lines,
      ...methodLines,
      ...approved(response, ALLOW_HEADERS),
      ...plain(response, MAX_AGE),
    ],
    `${share.why} ${permissions(method, asked)}`,
  );
}

function permissions(method, asked) {
  const what = [method, ...(asked.length > 0 ? [`the header ${asked.join(", ")}`] : [])];
  return `${capital(what.join(" and "))} ${what.length > 1 ? "are" : "is"} permitted.`;
}

/**
 * Returns the story of a request: {steps, outcome}. A step is a message between two of "page",
 * "browser" and "api", or a thought of the browser; the outcome is "read", "withheld", "refused"
 * (by the API itself, and withheld), "unsent" or "unknown" (nothing reached the API).
 */
export function story({ request, origin, exchanges, seen }) {
  const { steps, outcome } = decisions(request, origin, exchanges);
  const agrees = (outcome === "read") === !seen.error;
  return {
    outcome,
    steps: [
      message("page", "browser", `${request.method} ${request.path}`, {
        note: isCredentialed(request) ? "fetch, with credentials" : "fetch, without credentials",
      }),
      ...steps,
      ...(agrees ? [] : [thought("bad", "This browser decided otherwise", DISAGREEMENT)]),
      finding(seen),
    ],
  };
}

function decisions(request, origin, exchanges) {
  const preflight = exchanges.find(isPreflight);
  const actual = exchanges.find((exchange) => !isPreflight(exchange));
  if (!preflight && !actual) {
    const silence = thought("bad", "Nothing reached the API", "Is it still running?");
    return { steps: [silence], outcome: "unknown" };
  }
  const asked = preflight ? preflightSteps(request, origin, preflight) : { ok: true, steps: [] };
  const steps = [asking(request, preflight), ...asked.steps];
  if (!asked.ok || !actual) {
    return { steps, outcome: "unsent" };
  }
  const check = corsCheck(origin, isCredentialed(request), actual.response);
  const outcome = check.ok ? "read" : isGuards(actual, check) ? "refused" : "withheld";
  return { steps: [...steps, ...actualSteps(request, actual, check)], outcome };
}

function asking(request, preflight) {
  const reasons = preflightReasons(request);
  if (preflight) {
    const because = `No HTML form can send ${reasons.join(" or ")}.`;
    return thought("plain", "Ask first", `${because} So a preflight asks for permission.`);
  }
  const sender = request.method === "GET" ? "A link or an image" : "An HTML form";
  const what = request.type ? `a ${request.method} of ${request.type}` : `this ${request.method}`;
  return thought(
    "plain",
    "Send at once",
    `${sender} could send ${what} just as well, without any script: no preflight.`,
  );
}

function preflightSteps(request, origin, preflight) {
  const check = preflightCheck(origin, isCredentialed(request), preflight);
  const steps = [
    message("browser", "api", `OPTIONS ${pathOnly(preflight.path)}`, {
      note: "preflight",
      lines: askingLines(preflight),
    }),
    message("api", "browser", `${preflight.status} ${phrase(preflight.status)}`, {
      note: "answer to the preflight",
      lines: [...check.lines, ...plain(preflight.response, "Vary")],
    }),
    check.ok
      ? thought("good", "Permitted", `${check.why} Now the request itself may go.`)
      : thought("bad", "Not permitted", `${check.why} The ${request.method} itself is never sent.`),
  ];
  return { ok: check.ok, steps };
}

function actualSteps(request, actual, check) {
  return [
    message("browser", "api", `${actual.method} ${pathOnly(actual.path)}`, {
      lines: requestLines(actual, isCredentialed(request)),
    }),
    message("api", "browser", `${actual.status} ${phrase(actual.status)}`, {
      note: isGuards(actual, check) ? "from the origin guard: no Java method ran" : "",
      lines: [
        ...check.lines,
        ...plain(actual.response, "Set-Cookie"),
        ...plain(actual.response, "Vary"),
      ],
    }),
    check.ok ? shared(check, actual) : kept(check, actual),
  ];
}

/** Returns whether the origin guard gave this answer: a change that was refused, unshared. */
function isGuards(exchange, check) {
  return exchange.status === 403 && !check.ok && !READING_METHODS.includes(exchange.method);
}

function askingLines(exchange) {
  return [
    ...plain(exchange.request, "Origin"),
    ...plain(exchange.request, REQUEST_METHOD),
    ...plain(exchange.request, REQUEST_HEADERS),
    aside("Cookie", "never on a preflight"),
  ];
}

function requestLines(exchange, withCredentials) {
  const cookie = plain(exchange.request, "Cookie");
  const site = header(exchange.request, "Sec-Fetch-Site");
  const noCookie = !withCredentials
    ? "left out, the script did not ask for credentials"
    : site === "cross-site"
      ? "none, a SameSite=Lax cookie does not travel from another site"
      : "none yet, nobody has logged in";
  const simpleChange = exchange.method === "POST" && SIMPLE_TYPES.includes(contentType(exchange));
  return [
    ...plain(exchange.request, "Origin"),
    ...(cookie.length > 0 ? cookie : [aside("Cookie", noCookie)]),
    ...plain(exchange.request, "Content-Type"),
    ...(simpleChange ? plain(exchange.request, "Sec-Fetch-Site") : []),
  ];
}

function contentType(exchange) {
  return (header(exchange.request, "Content-Type") ?? "").split(";")[0].trim();
}

function shared(check, actual) {
  const error = actual.status >= 400 ? " Errors carry the same headers, so it can read them too." : "";
  return thought("good", "The script may read it", `${check.why}${error}`);
}

function kept(check, actual) {
  if (isGuards(actual, check)) {
    return thought(
      "bad",
      "Refused by the API, and kept from the script",
      `The origin guard refused the request before it could do anything. ${check.why}`,
    );
  }
  const changing = !READING_METHODS.includes(actual.method);
  const executed =
    changing && actual.status < 400 ? " But the request was sent, and the API acted on it." : "";
  return thought("bad", "Kept from the script", check.why + executed);
}

function finding(seen) {
  return seen.error
    ? message("browser", "page", seen.error, { tone: "bad", note: "all the script learns" })
    : message("browser", "page", `${seen.status} ${phrase(seen.status)}`, {
        tone: "good",
        note: "what the script reads",
        body: seen.body,
      });
}

function isCredentialed(request) {
  return request.credentials === "include";
}

function isPreflight(exchange) {
  return exchange.method === "OPTIONS" && header(exchange.request, REQUEST_METHOD) !== null;
}

function pathOnly(path) {
  return path.split("?")[0];
}

function phrase(status) {
  const phrases = {
    200: "OK",
    204: "No Content",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    415: "Unsupported Media Type",
    500: "Internal Server Error",
  };
  return phrases[status] ?? "";
}

function members(list) {
  return (list ?? "")
    .split(",")
    .map((member) => member.trim())
    .filter((member) => member !== "");
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function message(from, to, title, { note = "", lines = [], tone = "plain", body = "" } = {}) {
  return { from, to, title, note, lines, tone, body };
}

function thought(tone, title, text) {
  return { from: "browser", to: "browser", title, tone, text };
}

function permitted(lines, why) {
  return { ok: true, lines, why };
}

function refused(lines, why) {
  return { ok: false, lines, why };
}

function good(name, value) {
  return { name, value, mark: "good" };
}

function bad(name, value) {
  return { name, value, mark: "bad" };
}

function missing(name) {
  return { name, value: "missing", mark: "missing" };
}

function aside(name, value) {
  return { name, value, mark: "aside" };
}

function plain(lines, name) {
  const value = header(lines, name);
  return value === null ? [] : [{ name, value, mark: "plain" }];
}

function approved(response, name) {
  const value = header(response, name);
  return value === null ? [] : [good(name, value)];
}

function denied(response, name) {
  const value = header(response, name);
  return value === null ? missing(name) : bad(name, value);
}
