// What needs a script: parts that renew themselves, a place for the eye after an error, long work that
// goes on. Every page works without it.
"use strict";

(() => {
  const said = document.getElementById("said");

  // A part that renews itself (data-poll: seconds). It keeps focus and whatever is being typed.
  const parts = [...document.querySelectorAll("[data-poll][id]")];
  const every = Math.min(...parts.map((part) => Number(part.dataset.poll))) * 1000;
  let busy = false;
  let wait = every;

  // Somebody is at work in it: the focus is there, something was typed, something is unfolded.
  const isHeld = (node) =>
    node.contains(document.activeElement) ||
    [...node.querySelectorAll("input:not([type=hidden]), textarea")].some((field) => field.value !== field.defaultValue) ||
    node.querySelector("details[open]") !== null;

  const morph = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    if (!isHeld(old)) return old.replaceWith(fresh);
    if (old.children.length === 0 || old.matches("form, details")) return;
    for (const name of fresh.getAttributeNames()) old.setAttribute(name, fresh.getAttribute(name));
    morphRows(old, fresh);
  };

  // Rows with the same id are the same row before and after; a row that is held stays where it is.
  const morphRows = (old, fresh) => {
    const rows = [...fresh.children];
    const wanted = new Set(rows.map((row) => row.id));
    let at = old.firstElementChild;
    for (const next of rows) {
      const known = next.id ? [...old.children].find((row) => row.id === next.id) : at?.id === "" && at.tagName === next.tagName ? at : null;
      if (!known) {
        old.insertBefore(next, at);
        continue;
      }
      if (known !== at && !isHeld(known)) old.insertBefore(known, at);
      at = known.nextElementSibling;
      morph(known, next);
    }
    for (const gone of [...old.children]) if (gone.id && !wanted.has(gone.id) && !isHeld(gone)) gone.remove();
  };

  const renew = async () => {
    if (busy || document.hidden) return;
    busy = true;
    const began = performance.now();
    try {
      const answer = await fetch(location.href, { headers: { "X-Renew": "1" } });
      if (answer.redirected && answer.url.includes("/staff/enter")) return location.reload();
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const { id } of parts) {
        const old = document.getElementById(id);
        const fresh = page.getElementById(id);
        if (!old || !fresh) continue;
        const words = fresh.dataset.say ?? "";
        if (words && words !== (old.dataset.say ?? "") && said) said.textContent = words;
        morph(old, document.importNode(fresh, true));
      }
      // A slow server is asked less often.
      wait = Math.max(every, 10 * (performance.now() - began));
    } catch {
      wait = Math.min(wait * 2, 120000);
    } finally {
      busy = false;
    }
  };

  if (parts.length && said) {
    const round = async () => {
      await renew();
      setTimeout(round, wait);
    };
    setTimeout(round, wait);
    document.addEventListener("visibilitychange", () => document.hidden || renew());
  }

  // A field that is looked up when it is left (data-check: where). What was found stands below it.
  for (const field of document.querySelectorAll("[data-check]")) {
    const found = document.createElement("p");
    found.className = "found";
    found.setAttribute("role", "status");
    field.after(found);
    field.addEventListener("change", async () => {
      found.textContent = "";
      if (!field.value.trim()) return;
      const asked = field.value;
      const body = new URLSearchParams({ [field.name]: asked, csrf_token: field.form.elements.csrf_token.value });
      const answer = await fetch(field.dataset.check, { method: "POST", body });
      if (!answer.ok || field.value !== asked) return;
      const { ok, says, zone } = await answer.json();
      found.textContent = says;
      found.classList.toggle("bad", !ok);
      const zones = document.getElementById("zone");
      if (zone && zones && !zones.value && [...zones.options].some((one) => one.value === zone)) zones.value = zone;
    });
  }

  // How many texts a text will be, counted as it is typed (data-count: where to say it).
  const PLAIN = /^[\n\r !"#$%&'()*+,\-./0-9:;<=>?@A-Z_a-z\u00a1\u00a3\u00a4\u00a5\u00a7\u00bf\u00c4\u00c5\u00c6\u00c7\u00c9\u00d1\u00d6\u00d8\u00dc\u00df\u00e0\u00e4\u00e5\u00e6\u00e8\u00e9\u00ec\u00f1\u00f2\u00f6\u00f8\u00f9\u00fc]*$/;
  for (const field of document.querySelectorAll("[data-count]")) {
    const told = document.getElementById(field.dataset.count);
    if (!told) continue;
    field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${told.id}`.trim());
    const count = () => {
      const length = field.value.length;
      const plain = PLAIN.test(field.value);
      const parts = length <= (plain ? 160 : 70) ? 1 : Math.ceil(length / (plain ? 153 : 67));
      told.textContent = length ? `${length} characters, ${parts === 1 ? "1 text" : `${parts} texts`}` : "";
    };
    field.addEventListener("input", count);
    count();
  }

  // A long piece of work is done in parts, each of which asks for the next.
  document.querySelector("form[data-go-on]")?.requestSubmit();

  // After a refused form the summary of what is wrong takes the focus.
  document.querySelector("[data-focus]")?.focus();
})();
