/** The page: shows each scenario, performs it, and tells what happened on the wire. */
import { story } from "./cors.js";
import { perform } from "./perform.js";

const OUTCOMES = {
  read: { tone: "good", label: "Read by the script" },
  withheld: { tone: "bad", label: "Kept from the script" },
  refused: { tone: "bad", label: "Refused by the API" },
  unsent: { tone: "bad", label: "Never sent" },
  unknown: { tone: "bad", label: "No connection" },
};
const ACTORS = { page: "Page", browser: "Browser", api: "API" };
const FRAME_PATIENCE_MILLIS = 10_000;

const config = await load("config.json");
const scenarios = await load("scenarios.json");
const isStranger = location.origin === config.stranger;
const cards = scenarios.map(card);
const frame = isStranger ? null : strangerFrame();

start();

async function load(file) {
  return (await fetch(file)).json();
}

function start() {
  fill("[data-config=here]", location.origin);
  fill("[data-config=api]", config.api);
  fill("[data-config=page]", config.page);
  link("page", config.page);
  link("stranger", config.stranger);
  document.getElementById("as-stranger").hidden = !isStranger;
  document.getElementById("visit-stranger").hidden = isStranger;
  const all = document.getElementById("run-all");
  all.addEventListener("click", runAll);
  all.disabled = false;
  document.getElementById("log-out").addEventListener("click", logOut);
  showCards();
  showProgress();
  if (new URLSearchParams(location.search).has("auto")) {
    runAll();
  }
}

function fill(selector, text) {
  document.querySelectorAll(selector).forEach((place) => (place.textContent = text));
}

function link(name, origin) {
  document.querySelectorAll(`[data-link=${name}]`).forEach((place) => {
    place.href = `${origin}/`;
    place.textContent ||= origin;
  });
}

/* Running */

function runAll() {
  return once(document.getElementById("run-all"), async () => {
    for (const each of cards) {
      await each.run();
    }
    document.documentElement.dataset.done = "true";
  });
}

/** Does something, unless this button is already doing it; the button keeps the focus. */
async function once(button, work) {
  if (button.ariaBusy === "true") {
    return;
  }
  button.ariaBusy = "true";
  try {
    await work();
  } finally {
    button.ariaBusy = "false";
  }
}

async function logOut() {
  const request = { method: "DELETE", path: "/session", credentials: "include" };
  const seen = await perform(config.api, request, newRun());
  document.getElementById("logged-out").textContent = seen.error
    ? "The browser kept the answer from this page."
    : "Logged out. Read the accounts again to see the difference.";
}

async function execute(scenario) {
  const byFrame = scenario.from === "stranger" && frame !== null;
  const run = newRun();
  const before = scenario.counts ? await payments() : null;
  const seen = byFrame
    ? await frame.perform(scenario, run)
    : await perform(config.api, scenario.request, run);
  const exchanges = await wire(run);
  const after = scenario.counts ? await payments() : null;
  const origin = byFrame ? config.stranger : location.origin;
  return { ...story({ request: scenario.request, origin, exchanges, seen }), origin, before, after };
}

/** Returns what the API's server saw and sent; nothing if it does not run any more. */
async function wire(run) {
  try {
    return await load(`wire?run=${run}`);
  } catch {
    return [];
  }
}

/** Returns how many payments the API has executed, or null if this page may not know. */
async function payments() {
  const request = { method: "GET", path: "/accounts", credentials: "include" };
  const seen = await perform(config.api, request, newRun());
  return seen.status === 200
    ? JSON.parse(seen.body).reduce((sum, account) => sum + account.payments, 0)
    : null;
}

function newRun() {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** Returns the frame of another origin, and how to let it perform a scenario. */
function strangerFrame() {
  const element = h("iframe", {
    className: "frame",
    title: `A page of ${config.stranger}`,
    src: `${config.stranger}/stranger.html`,
  });
  const ready = reply(element, (data) => data.ready);
  return {
    element,
    async perform(scenario, run) {
      await ready;
      const answer = reply(element, (data) => data.run === run);
      element.contentWindow.postMessage({ scenario: scenario.id, run }, config.stranger);
      return (await answer)?.seen ?? { error: `no answer from the frame of ${config.stranger}` };
    },
  };
}

/** Returns the message of a frame that is wanted, or null if it does not come. */
function reply(element, wanted) {
  return new Promise((resolve) => {
    const listener = ({ origin, source, data }) => {
      if (origin === config.stranger && source === element.contentWindow && wanted(data)) {
        window.removeEventListener("message", listener);
        resolve(data);
      }
    };
    window.addEventListener("message", listener);
    setTimeout(() => resolve(null), FRAME_PATIENCE_MILLIS);
  });
}

/* Showing */

function showCards() {
  const main = document.getElementById("scenarios");
  const contents = document.getElementById("contents");
  let group = "";
  for (const [index, { scenario, element, status }] of cards.entries()) {
    if (scenario.group !== group) {
      group = scenario.group;
      main.append(h("h2", { className: "group" }, group));
    }
    if (scenario.from === "stranger" && frame && !frame.element.isConnected) {
      main.append(frame.element);
    }
    main.append(element);
    const target = h("a", { href: `#${scenario.id}` }, scenario.title);
    contents.append(h("li", {}, h("span", { className: "number" }, `${index + 1}`), target, status));
  }
}

function showProgress() {
  const done = cards.filter((each) => each.outcome);
  const read = done.filter((each) => each.outcome === "read").length;
  const guesses = done.filter((each) => each.guess());
  const right = guesses.filter((each) => (each.guess() === "read") === (each.outcome === "read"));
  const parts =
    done.length === 0
      ? [`${cards.length} scenarios`]
      : [`${done.length} of ${cards.length} run`, `${read} read`, `${done.length - read} not`];
  if (guesses.length > 0) {
    parts.push(`${right.length} of ${guesses.length} guessed right`);
  }
  document.getElementById("progress").textContent = parts.join(", ");
}

/** Returns the card of a scenario: its element, its state in the contents, and how to run it. */
function card(scenario, index) {
  const { id, title, about, request, java } = scenario;
  const from = isStranger || scenario.from === "stranger" ? config.stranger : location.origin;
  const status = h("span", { className: "status" });
  const result = h("div", { className: "result" });
  const button = h("button", { type: "button", className: "primary" }, "Run");
  button.setAttribute("aria-describedby", `${id}-title`);
  const guess = guessing(id);
  const element = h(
    "article",
    { className: "card", id },
    h(
      "header",
      {},
      h(
        "h3",
        { id: `${id}-title` },
        h("span", { className: "number" }, `${index + 1}`),
        title,
      ),
      h("p", { className: "about" }, about),
    ),
    h(
      "div",
      { className: "sources" },
      source(`Script of ${from}`, scriptLines(request).map((text) => ({ text }))),
      source(java.file, javaLines(java), java.note),
    ),
    h("div", { className: "controls" }, button, guess.element),
    result,
  );
  element.setAttribute("aria-labelledby", `${id}-title`);

  const run = () =>
    once(button, async () => {
      const told = await execute(scenario);
      const { tone, label } = OUTCOMES[told.outcome];
      self.outcome = told.outcome;
      status.className = `status ${tone}`;
      status.textContent = label;
      element.dataset.outcome = told.outcome;
      result.replaceChildren(...resultParts(scenario, told, guess.value()));
      button.textContent = "Run again";
      showProgress();
    });
  const self = { scenario, element, status, outcome: null, guess: guess.value, run };
  button.addEventListener("click", run);
  return self;
}

function guessing(id) {
  const options = [
    ["read", "reads the answer"],
    ["not", "gets an error"],
  ];
  const element = h(
    "fieldset",
    { className: "guess" },
    h("legend", {}, "Your guess: the script"),
    ...options.map(([value, text]) =>
      h("label", {}, h("input", { type: "radio", name: `${id}-guess`, value }), text),
    ),
  );
  return { element, value: () => element.querySelector("input:checked")?.value ?? null };
}

function source(caption, lines, note) {
  return h(
    "figure",
    { className: "source" },
    h("figcaption", {}, caption),
    h("pre", {}, h("code", {}, ...lines.map(codeLine))),
    ...(note ? [h("p", { className: "note" }, note)] : []),
  );
}

function codeLine({ text, deciding }) {
  return h("span", { className: deciding ? "line deciding" : "line" }, `${text}\n`);
}

function javaLines({ lines, deciding }) {
  return lines.map((text, index) => ({ text, deciding: index === deciding }));
}

function scriptLines({ method, path, credentials, type, body }) {
  const options = [
    ...(method === "GET" ? [] : [`  method: "${method}",`]),
    ...(credentials ? [`  credentials: "${credentials}",`] : []),
    ...(type ? [`  headers: { "Content-Type": "${type}" },`, `  body: '${body}',`] : []),
  ];
  const url = `"${config.api}${path}"`;
  return options.length === 0 ? [`fetch(${url})`] : [`fetch(${url}, {`, ...options, "})"];
}

function resultParts(scenario, told, guess) {
  const { tone, label } = OUTCOMES[told.outcome];
  const right = guess && (guess === "read") === (told.outcome === "read");
  return [
    h(
      "p",
      { className: `verdict ${tone}` },
      h("strong", {}, label),
      ...(guess ? [h("span", {}, right ? "You guessed right." : "You guessed otherwise.")] : []),
    ),
    h(
      "div",
      { className: "story" },
      h(
        "div",
        { className: "actors" },
        actor("page", told.origin),
        actor("browser", "decides"),
        actor("api", config.api),
      ),
      h("ol", { className: "steps" }, ...told.steps.map(stepItem)),
    ),
    ...(scenario.counts ? [counter(told)] : []),
  ];
}

function actor(name, detail) {
  return h(
    "p",
    { className: `actor ${name}` },
    h("strong", {}, ACTORS[name]),
    h("span", {}, detail),
  );
}

function stepItem(step) {
  if (step.from === step.to) {
    return h(
      "li",
      { className: `thought ${step.tone}` },
      h("p", {}, h("strong", {}, step.title), " ", ...prose(step.text)),
    );
  }
  const route = h("p", { className: "route" }, `${ACTORS[step.from]} → ${ACTORS[step.to]}`);
  const note = step.note ? [h("span", { className: "note" }, step.note)] : [];
  return h(
    "li",
    { className: `message ${step.from}-to-${step.to} ${step.tone}` },
    route,
    h("p", { className: "title" }, h("code", {}, step.title), ...note),
    ...(step.lines.length > 0 ? [h("ul", { className: "lines" }, ...step.lines.map(line))] : []),
    ...(step.body ? [h("pre", {}, h("code", {}, pretty(step.body)))] : []),
  );
}

function line({ name, value, mark }) {
  const said = { good: "counts: ", bad: "does not count: ", missing: "missing: " }[mark] ?? "";
  return h(
    "li",
    { className: `header ${mark}` },
    ...(said ? [h("span", { className: "unseen" }, said)] : []),
    h("code", {}, h("span", { className: "name" }, `${name}:`), " ", value),
  );
}

function counter({ before, after }) {
  const known = before !== null && after !== null;
  const text = known
    ? after > before
      ? "it was executed."
      : "it did not run."
    : "only who is logged in at the API’s own page can see them.";
  return h(
    "p",
    { className: "counter" },
    "Payments executed: ",
    ...(known ? [h("strong", {}, `${before} before, ${after} after`), ": "] : []),
    text,
  );
}

/** Returns a sentence with the names of headers set as code. */
function prose(text) {
  return text
    .split(/(Access-Control-[A-Za-z-]+)/)
    .map((part, index) => (index % 2 === 1 ? h("code", {}, part) : part));
}

function pretty(body) {
  try {
    const value = JSON.parse(body);
    return Array.isArray(value) ? `[\n${value.map((v) => ` ${flat(v)}`).join(",\n")}\n]` : flat(value);
  } catch {
    return body;
  }
}

function flat(value) {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
}

function h(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
