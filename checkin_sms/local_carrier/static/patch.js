// Changes what is shown and leaves alone what has not changed.

// Adds what is new and alters what has changed, so that a screen reader hears only what is new.
export function merge(list, items) {
  const known = new Map([...list.children].map((node) => [node.dataset.key, node]));
  let changed = false;
  let place = list.firstElementChild;
  for (const { key, html } of items) {
    const node = known.get(key);
    known.delete(key);
    if (node && node.dataset.html !== html) alter(node, html);
    const right = node || fresh(key, html);
    if (right === place) {
      place = place.nextElementSibling;
    } else {
      list.insertBefore(right, place);
      changed = true;
    }
  }
  for (const gone of known.values()) gone.remove();
  return changed;
}

function parse(html) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return holder.content.firstElementChild;
}

function fresh(key, html) {
  const node = parse(html);
  node.dataset.key = key;
  node.dataset.html = html;
  node.classList.add("fresh");
  return node;
}

function alter(node, html) {
  const next = parse(html);
  node.dataset.html = html;
  node.className = next.className;
  const meta = next.querySelector(".meta");
  if (meta && node.querySelector(".meta")) node.querySelector(".meta").replaceWith(meta);
  else node.replaceChildren(...next.childNodes);
}

export function swap(node, html) {
  if (node.dataset.html === html) return;
  node.innerHTML = html;
  node.dataset.html = html;
}

export function say(node, text) {
  if (node && node.textContent !== text) node.textContent = text;
}
