// Whether anything is under way. Shown as data-busy on the root, where tests can wait for it to end.

let under = 0;

/** Counts `promise` as under way until it settles; passes it on. */
export function busyWith(promise) {
  count(1);
  const done = () => count(-1);
  promise.then(done, done);
  return promise;
}

export function count(by) {
  under += by;
  document.documentElement.dataset.busy = String(under > 0);
}
