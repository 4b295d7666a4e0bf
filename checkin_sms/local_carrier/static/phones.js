// Keeps the phones page up to date without touching what is focused or being typed.

import { merge, say, swap } from "./patch.js";

const OFTEN = 300;
const SELDOM = 1000;
const body = document.body;
const walk = document.getElementById("walk");
const face = document.getElementById("face");
const alertLine = document.getElementById("alert");
const onCount = document.getElementById("on-count");
const holders = [...document.querySelectorAll(".holder")];
const elsewhere = document.getElementById("elsewhere");
const seen = new Map();
let timer = 0;
let looking = null;
let sounding = Promise.resolve();

const chosen = () => {
  const query = new URLSearchParams();
  for (const holder of holders) query.set(holder.dataset.side, holder.dataset.person);
  return query;
};

// Looking

async function look() {
  clearTimeout(timer);
  if (looking) looking.abort();
  const mine = (looking = new AbortController());
  let pace = SELDOM;
  try {
    const answer = await fetch(`/now?${chosen()}`, { signal: mine.signal });
    if (!answer.ok) throw new Error(String(answer.status));
    const now = await answer.json();
    if (mine.signal.aborted) return;
    show(now);
    pace = now.moving || now.phones.some(({ line }) => line !== "idle") ? OFTEN : SELDOM;
  } catch (error) {
    if (error.name === "AbortError") return;
    say(walk, "The page lost touch with the demo. Trying again…");
  }
  if (!document.hidden) timer = setTimeout(look, pace);
}

function show(now) {
  if (String(now.people) !== body.dataset.people && now.people > 0) return location.reload();
  swap(face, now.face);
  say(walk, now.walk);
  say(onCount, now.troubles_on);
  alertLine.hidden = !now.alert;
  if (now.alert) say(alertLine, `The service had trouble with a ${now.alert}.`);
  for (const button of document.querySelectorAll(".moves button")) {
    button.setAttribute("aria-disabled", String(now.moving));
  }
  for (const phone of now.phones) showPhone(phone);
  showElsewhere(now.heard);
}

// Names the phones that got something and are not on the table.
function showElsewhere(heard) {
  const shown = new Set(holders.map((holder) => holder.dataset.person));
  for (const { id, texts } of heard) {
    if (shown.has(String(id)) || !seen.has(id)) seen.set(id, texts);
  }
  const fresh = heard.filter(
    ({ id, texts, rings }) => texts > seen.get(id) || (rings && !shown.has(String(id)))
  );
  const names = fresh.map(({ id, rings }) => `${id}${rings}`).join();
  if (elsewhere.dataset.names === names) return;
  elsewhere.dataset.names = names;
  elsewhere.replaceChildren();
  if (fresh.length) elsewhere.append("New on other phones: ", ...fresh.map(pickButton));
}

function pickButton({ id, name, side, rings }) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = rings ? `${name} ☎ rings` : name;
  button.addEventListener("click", () => {
    const select = holders.find((one) => one.dataset.side === side).querySelector("select");
    select.value = id;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    select.focus();
  });
  return button;
}

function showPhone(phone) {
  const holder = holders.find((one) => one.dataset.side === phone.side);
  if (!holder) return;
  swap(holder.querySelector(".head"), phone.head);
  showLine(holder, phone);
  const log = holder.querySelector(".log");
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
  const list = log.querySelector("ol");
  // Another person's whole history is not news to be read out.
  const isNew = !list.children.length && phone.items.length > 3;
  if (isNew) log.setAttribute("aria-live", "off");
  const changed = merge(list, phone.items);
  if (changed && atEnd) log.scrollTop = log.scrollHeight;
  if (isNew) setTimeout(() => log.setAttribute("aria-live", "polite"), OFTEN);
}

// The same row and the same field serve every state of the line, so that nothing moves.
function showLine(holder, phone) {
  holder.dataset.line = phone.line;
  holder.toggleAttribute("data-landline", phone.landline);
  const inCall = isTalking(holder);
  const field = holder.querySelector(".compose input");
  field.disabled = phone.landline && !inCall;
  field.placeholder = inCall
    ? "Say something"
    : phone.landline
      ? "A landline takes no texts"
      : "Write a text";
  say(holder.querySelector(".send"), inCall ? "Say" : "Send");
  const deeds = holder.querySelector(".deeds");
  const hadFocus = deeds.contains(document.activeElement);
  swap(deeds, phone.deeds);
  // Whoever has just answered goes on with the keys; else the row keeps the focus.
  if (hadFocus && !deeds.contains(document.activeElement)) {
    (inCall ? holder.querySelector('.keys [tabindex="0"]') : deeds.querySelector("button")).focus();
  }
}

function isTalking(holder) {
  return holder.dataset.line === "talking" || holder.dataset.line === "connected";
}

// Doing

async function send(form, submitter) {
  const answer = await fetch(form.action, {
    method: "POST",
    body: new URLSearchParams(new FormData(form, submitter)),
    headers: { "X-Requested-With": "fetch" },
  });
  if (!answer.ok) throw new Error(String(answer.status));
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.dataset.fetch) return;
  event.preventDefault();
  const submitter = event.submitter;
  if (submitter && submitter.name === "key") return press(form, submitter.value);
  if (submitter && submitter.getAttribute("aria-disabled") === "true") return;
  if (form.dataset.fetch === "text" && form.elements.body.disabled) return;
  const field = form.elements.body;
  if (field && !field.value) return field.focus();
  if (form.dataset.fetch === "clock") say(walk, "moving on…");
  try {
    await send(form, submitter);
    if (field) field.value = "";
  } catch {
    say(walk, "That did not work. Is the demo still running?");
  }
  look();
});

// In a call a key sounds at once, also one that follows closely upon answering; else it writes.
async function press(form, key) {
  const field = form.elements.body;
  const holder = form.closest(".holder");
  if (holder.dataset.line !== "idle") {
    const body = new URLSearchParams({ person: holder.dataset.person, key });
    const headers = { "X-Requested-With": "fetch" };
    // One after the other: requests side by side would mix up a PIN.
    sounding = sounding
      .then(() => fetch(form.action, { method: "POST", body, headers }))
      .catch(() => say(walk, "That did not work. Is the demo still running?"));
    await sounding;
    return look();
  }
  if (!field.disabled && field.value.length < field.maxLength) field.value += key;
}

document.addEventListener("click", (event) => {
  const clear = event.target.closest(".clear");
  if (!clear) return;
  const field = clear.form.elements.body;
  field.value = field.value.slice(0, -1);
});

// One stop for Tab, arrows within, as on a real keypad.
for (const pad of document.querySelectorAll(".keys")) {
  const keys = [...pad.querySelectorAll("button")];
  keys.forEach((key, place) => (key.tabIndex = place === 4 ? 0 : -1));
  pad.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -3, ArrowDown: 3 }[event.key];
    const here = keys.indexOf(event.target);
    if (!step || !keys[here + step]) return;
    event.preventDefault();
    keys[here].tabIndex = -1;
    keys[here + step].tabIndex = 0;
    keys[here + step].focus();
  });
}

for (const holder of holders) {
  holder.addEventListener("keydown", (event) => {
    const isWriting = event.target.matches("input, select");
    if (isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!/^[0-9*#]$/.test(event.key)) return;
    event.preventDefault();
    press(holder.querySelector(".base"), event.key);
  });
  holder.querySelector("select").addEventListener("change", (event) => {
    const select = event.target;
    holder.dataset.person = select.value;
    holder.querySelector(".owner").textContent = select.selectedOptions[0].text;
    for (const field of document.querySelectorAll(`input[name="${holder.dataset.side}"]`)) {
      field.value = select.value;
    }
    for (const field of holder.querySelectorAll('input[name="person"]')) {
      field.value = select.value;
    }
    holder.querySelector(".log ol").replaceChildren();
    history.replaceState(null, "", `?${chosen()}`);
    look();
  });
}

const troubles = document.querySelector('form[data-fetch="troubles"]');
troubles.addEventListener("change", async (event) => {
  if (event.target.name === "on") return send(troubles).then(look, look);
  const answer = await fetch(`/troubles?for=${encodeURIComponent(event.target.value)}`);
  const { on } = await answer.json();
  for (const box of troubles.querySelectorAll('input[name="on"]')) {
    box.checked = on.includes(box.value);
  }
});

document.addEventListener("visibilitychange", () => {
  if (document.hidden) clearTimeout(timer);
  else look();
});

const toTheEnd = () => {
  for (const log of document.querySelectorAll(".log")) log.scrollTop = log.scrollHeight;
};
addEventListener("resize", toTheEnd);
toTheEnd();
look();
