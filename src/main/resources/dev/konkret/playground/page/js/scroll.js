// Keeps a conversation at its end while the reader is there, and leaves it alone while somebody reads further up.

const NEAR = 60;
const grown = new ResizeObserver((entries) => {
  for (const { target } of entries) toTheEnd(target);
});

/** Notes in `node.atEnd` whether the reader is at the end, and stays there when the room for the messages changes. */
export function stayAtEnd(node) {
  if (node.atEnd !== undefined) return;
  node.atEnd = true;
  let before = 0;
  node.addEventListener('scroll', () => {
    // Only who goes up leaves the end: it also moves away by itself, when something has grown since the page scrolled.
    if (node.scrollHeight - node.scrollTop - node.clientHeight < NEAR) node.atEnd = true;
    else if (node.scrollTop < before) node.atEnd = false;
    before = node.scrollTop;
  });
  grown.observe(node);
}

/** Shows the end of a conversation whose reader is there. */
export function toTheEnd(node) {
  if (node.atEnd) node.scrollTop = node.scrollHeight;
}

/** Whoever says something here wants to see what comes of it. */
export function goToEnd(node) {
  node.atEnd = true;
  toTheEnd(node);
}
