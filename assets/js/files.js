/** Writes the names of the chosen files under a file box. */
export function files(root) {
  for (const input of root.querySelectorAll(".upload input[type=file]:not([data-ready])")) {
    input.dataset.ready = "";
    input.addEventListener("change", () => {
      const shown = input.parentElement.querySelector(".chosen");
      if (shown) shown.textContent = Array.from(input.files, (file) => file.name).join(", ");
    });
  }
}
