// Keeps a conversation at its end while the reader is there, and leaves it alone while somebody reads further up.

const NEAR = 60;
const grown = new ResizeObserver((entries) => {
  for (const { target } of entries) if (target.atEnd) target.scrollTop = target.scrollHeight;
});

/** Notes in `node.atEnd` whether the reader is at the end, and stays there when the room for the messages changes. */
export function stayAtEnd(node) {
  if (node.atEnd !== undefined) return;
  node.atEnd = true;
  node.addEventListener('scroll', () => {
    node.atEnd = node.scrollHeight - node.scrollTop - node.clientHeight < NEAR;
  });
  grown.observe(node);
}
