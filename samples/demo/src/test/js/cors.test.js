import assert from "node:assert/strict";
import { test } from "node:test";
import { corsCheck, preflightCheck, preflightReasons, story } from "./cors.js";

const PAGE = "http://localhost:8081";
const OTHER = "http://127.0.0.1:8081";
const ORIGIN = "Access-Control-Allow-Origin";
const CREDENTIALS = "Access-Control-Allow-Credentials";
const METHODS = "Access-Control-Allow-Methods";
const HEADERS = "Access-Control-Allow-Headers";
const SHARED = { [ORIGIN]: PAGE, [CREDENTIALS]: "true" };

const lines = (headers) =>
  Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((each) => ({ name, value: each })),
  );

const checks = [
  ["nothing is said", {}, false, false, ORIGIN],
  ["the page is named", { [ORIGIN]: PAGE }, false, true, ORIGIN],
  ["everybody is named", { [ORIGIN]: "*" }, false, true, ORIGIN],
  ["another page is named", { [ORIGIN]: OTHER }, false, false, ORIGIN],
  ["a slash too much", { [ORIGIN]: `${PAGE}/` }, false, false, ORIGIN],
  ["two lines", { [ORIGIN]: [PAGE, PAGE] }, false, false, ORIGIN],
  ["nothing is said, with credentials", {}, true, false, ORIGIN],
  ["the star, with credentials", { [ORIGIN]: "*", [CREDENTIALS]: "true" }, true, false, ORIGIN],
  ["no second yes", { [ORIGIN]: PAGE }, true, false, CREDENTIALS],
  ["a second yes", SHARED, true, true, CREDENTIALS],
  ["True", { ...SHARED, [CREDENTIALS]: "True" }, true, false, CREDENTIALS],
  ["true twice", { ...SHARED, [CREDENTIALS]: ["true", "true"] }, true, false, CREDENTIALS],
];
for (const [name, headers, withCredentials, ok, deciding] of checks) {
  test(`CORS check: ${name}`, () => {
    const check = corsCheck(PAGE, withCredentials, lines(headers));
    assert.equal(check.ok, ok);
    assert.ok(check.why.includes(deciding), check.why);
    assert.ok(check.lines.some((line) => line.name === deciding));
  });
}

const preflights = [
  ["a safe method does not need to be listed", "POST", null, SHARED, 204, true, ORIGIN],
  ["PUT is named", "PUT", null, { ...SHARED, [METHODS]: "GET, PUT" }, 204, true, "PUT"],
  ["PUT is not named", "PUT", null, { ...SHARED, [METHODS]: "GET" }, 204, false, METHODS],
  ["put is not PUT", "PUT", null, { ...SHARED, [METHODS]: "put" }, 204, false, METHODS],
  ["with credentials * is no method", "PUT", null, { ...SHARED, [METHODS]: "*" }, 204, false, METHODS],
  ["names of headers ignore case", "POST", "content-type", { ...SHARED, [HEADERS]: "Content-Type" }, 204, true, "content-type"],
  ["a header is not named", "POST", "content-type,x-a", { ...SHARED, [HEADERS]: "Content-Type" }, 204, false, "x-a"],
  ["with credentials * is no header", "POST", "x-a", { ...SHARED, [HEADERS]: "*" }, 204, false, "x-a"],
  ["a redirect", "POST", null, SHARED, 302, false, "302"],
  ["no permission at all", "DELETE", null, {}, 403, false, ORIGIN],
];
for (const [name, method, asked, headers, status, ok, deciding] of preflights) {
  test(`preflight: ${name}`, () => {
    const check = preflightCheck(PAGE, true, optionsOf(method, asked, headers, status));
    assert.equal(check.ok, ok);
    assert.ok(check.why.includes(deciding), check.why);
  });
}

function optionsOf(method, asked, headers, status) {
  return {
    method: "OPTIONS",
    path: "/accounts/1?run=a",
    request: lines({
      "Access-Control-Request-Method": method,
      ...(asked ? { "Access-Control-Request-Headers": asked } : {}),
    }),
    status,
    response: lines(headers),
  };
}

function actualOf(method, status, headers, request = {}) {
  return { method, path: "/x?run=a", request: lines(request), status, response: lines(headers) };
}

const GET = { method: "GET", path: "/x", credentials: "include" };
const PAY = { ...GET, method: "POST", type: "text/plain" };
const DELETE = { ...GET, method: "DELETE" };
const FAILED = { error: "TypeError: Failed to fetch" };

const stories = [
  ["read", GET, [actualOf("GET", 200, SHARED)], "read"],
  ["an error that can be read", GET, [actualOf("GET", 401, SHARED)], "read"],
  ["withheld", GET, [actualOf("GET", 200, {})], "withheld"],
  ["never sent", DELETE, [optionsOf("DELETE", null, {}, 403)], "unsent"],
  ["refused by the guard", PAY, [actualOf("POST", 403, {})], "refused"],
  ["executed, and withheld", PAY, [actualOf("POST", 200, {})], "withheld"],
  ["nothing arrived", GET, [], "unknown"],
];
for (const [name, request, exchanges, outcome] of stories) {
  test(`story: ${name}`, () => {
    assert.equal(story({ request, origin: PAGE, exchanges, seen: FAILED }).outcome, outcome);
  });
}

test("a withheld answer does not undo what the request did", () => {
  const { steps } = story({
    request: PAY,
    origin: PAGE,
    exchanges: [actualOf("POST", 200, {})],
    seen: FAILED,
  });
  assert.ok(steps.some(({ text }) => text?.includes("the API acted on it")));
});

test("a browser that decides otherwise is not passed over in silence", () => {
  const seen = { status: 200, body: "" };
  const { steps } = story({ request: GET, origin: PAGE, exchanges: [actualOf("GET", 200, {})], seen });
  assert.ok(steps.some(({ title }) => title === "This browser decided otherwise"));
});

test("only what an HTML form can send goes out at once", () => {
  assert.deepEqual(preflightReasons(GET), []);
  assert.deepEqual(preflightReasons(PAY), []);
  assert.deepEqual(preflightReasons(DELETE), ["DELETE"]);
  assert.deepEqual(preflightReasons({ ...PAY, type: "application/json" }), ["application/json"]);
});
