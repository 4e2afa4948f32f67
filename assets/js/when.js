/** Fields that matter only when another field has certain values. */
export function when(root) {
  for (const part of root.querySelectorAll("[data-when]")) {
    const form = part.closest("form");
    const values = part.dataset.values.split(" ");
    const show = () => {
      // A field that must be mended stays in sight.
      part.hidden = !values.includes(new FormData(form).get(part.dataset.when) ?? "") && !part.querySelector("[data-wrong]");
    };
    form.addEventListener("change", show);
    show();
  }
}
