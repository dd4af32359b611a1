// Building and updating the page's nodes. Everything people wrote enters as a text node; nothing here parses HTML.

/** Makes an element. `props`: class, data (object), on (object of listeners), anything else becomes an attribute. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'class') node.className = value;
    else if (name === 'data') Object.assign(node.dataset, value);
    else if (name === 'test') node.dataset.test = value;
    else if (name === 'on') for (const [type, listener] of Object.entries(value)) node.addEventListener(type, listener);
    else if (name === 'value' || name === 'checked' || name === 'selected') node[name] = value;
    else node.setAttribute(name, value === true ? '' : value);
  }
  append(node, children);
  return node;
}

export function append(node, children) {
  for (const child of [children].flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** Replaces what is in `node`; the focus stays on the element with the same data-test, if there still is one. */
export function fill(node, ...children) {
  keepFocus(node, () => {
    node.replaceChildren();
    append(node, children);
  });
}

/**
 * Shows `items` as children of `container` and touches only what changed: a node is made anew only when its signature
 * differs. So a half-typed answer or an open select survives the next event of the server.
 */
export function list(container, items, { key, signature, make }) {
  const old = new Map([...container.children].map((node) => [node.dataset.key, node]));
  keepFocus(container, () => {
    let previous = null;
    for (const item of items) {
      const id = String(key(item));
      const sign = signature(item);
      let node = old.get(id);
      if (!node || node.signature !== sign) {
        const fresh = make(item);
        fresh.dataset.key = id;
        fresh.signature = sign;
        if (node) node.replaceWith(fresh);
        node = fresh;
      }
      old.delete(id);
      const wanted = previous ? previous.nextSibling : container.firstChild;
      if (wanted !== node) container.insertBefore(node, wanted);
      previous = node;
    }
    for (const gone of old.values()) gone.remove();
  });
}

/** Runs `change` and puts the focus (and the cursor) back where it was, when the change replaced the focused node. */
export function keepFocus(root, change) {
  const active = document.activeElement;
  const inside = active && active !== root && root.contains(active) ? active : null;
  const handle = inside?.dataset.test;
  const home = inside?.closest('[data-key]')?.dataset.key;
  const cursor = inside && 'selectionStart' in inside ? [inside.selectionStart, inside.selectionEnd] : null;
  change();
  if (!handle || document.activeElement === inside) return;
  const scope = (home && [...root.querySelectorAll('[data-key]')].find((n) => n.dataset.key === home)) || root;
  const again = scope.querySelector(`[data-test="${CSS.escape(handle)}"]`);
  again?.focus({ preventScroll: true });
  if (again && cursor && cursor[0] !== null && again.setSelectionRange) {
    try {
      again.setSelectionRange(...cursor);
    } catch {
      // Date and number fields have no text cursor; there is nothing to put back.
    }
  }
}

/**
 * A button that cannot be pressed twice: while the promise of `action` is pending it is busy and deaf.
 * It is not `disabled`, because that would throw away the keyboard focus.
 */
export function actionButton(props, action, ...children) {
  const button = h('button', { type: 'button', ...props }, ...children);
  button.addEventListener('click', async (event) => {
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    try {
      await action(event);
    } finally {
      button.removeAttribute('aria-busy');
    }
  });
  return button;
}

const PATHS = {
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'M6 6l12 12M18 6L6 18',
  reply: 'M4 5h16v11H10l-4 4v-4H4z',
  smile: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM8.5 14.5c1 1.4 2.2 2 3.5 2s2.500-.6 3.500-2M9 9.500v.5M15 9.500v.5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6z',
  send: 'M4 12 20 4l-5 16-3.500-6.500z',
  eye: 'M2 12s3.600-6 10-6 10 6 10 6-3.600 6-10 6S2 12 2 12zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
  clock: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 7v5l3 2',
  down: 'M6 9l6 6 6-6',
  traffic: 'M7 4v14M7 4 4 7M7 4l3 3M17 20V6M17 20l-3-3M17 20l3-3',
  storm: 'M7 15a4 4 0 0 1 0-8 5.500 5.500 0 0 1 10.500 1.500A3.500 3.500 0 0 1 17 15M12 12l-2 4h4l-2 4',
  reset: 'M5 12a7 7 0 1 0 2.500-5.400M5 4v4h4',
  flag: 'M6 21V4h11l-2 4 2 4H6',
};

/** A line drawing in the colour of the text around it; decorative, so hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
