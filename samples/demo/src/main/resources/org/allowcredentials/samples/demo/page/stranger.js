/** A page of another origin: performs scenarios for the page that frames it, and only for it. */
import { perform } from "./perform.js";

const config = await (await fetch("config.json")).json();
const scenarios = await (await fetch("scenarios.json")).json();
const state = document.getElementById("state");

document.getElementById("here").textContent = location.origin;

window.addEventListener("message", async ({ origin, source, data }) => {
  const scenario = scenarios.find(({ id }) => id === data.scenario);
  if (origin !== config.page || !scenario) {
    return;
  }
  const { method, path } = scenario.request;
  state.textContent = `It sends ${method} ${path} …`;
  const seen = await perform(config.api, scenario.request, data.run);
  state.textContent = `${method} ${path}: ${seen.error ?? seen.status}`;
  source.postMessage({ run: data.run, seen }, origin);
});

window.parent.postMessage({ ready: true }, config.page);
