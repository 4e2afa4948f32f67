const changed = new Set();

/** Asks before one leaves a long form with unsaved text. The browser words the question. */
export function guard(root) {
  for (const form of root.querySelectorAll("form[data-guard]:not([data-ready])")) {
    form.dataset.ready = "";
    form.addEventListener("input", () => changed.add(form));
    form.addEventListener("submit", () => changed.delete(form));
  }
}

window.addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) event.preventDefault();
});
