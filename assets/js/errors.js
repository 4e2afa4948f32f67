/** Moves the focus to the summary of errors, so that it is read first. */
export function errors(root) {
  const summary = root.querySelector("[data-errors]:not([data-seen])");
  if (!summary) return;
  summary.dataset.seen = "";
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    (field.dataset.shown ? document.getElementById(field.dataset.shown) : field).focus();
  });
}
