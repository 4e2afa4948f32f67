// Everything here is a help on top of pages that work without it.
import "htmx.org";
import { combobox } from "./combobox.js";
import { errors } from "./errors.js";
import { files } from "./files.js";
import { guard } from "./guard.js";
import { keys } from "./keys.js";
import { passkey } from "./passkey.js";
import { device, signingOut } from "./offline/device.js";
import { deviceForm } from "./offline/form.js";
import { mirror } from "./offline/mirror.js";
import { photos } from "./offline/photos.js";
import { submits } from "./submits.js";
import { watch } from "./watch.js";
import { when } from "./when.js";

document.documentElement.dataset.js = "";

/** Runs once on the page, and again on every part that htmx swaps in. */
function enhance(root) {
  for (const button of root.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  photos(root);
  combobox(root);
  files(root);
  guard(root);
  keys(root);
  passkey(root);
  errors(root);
  watch(root);
  when(root);
}

signingOut();
submits();
enhance(document);
document.addEventListener("htmx:after:swap", () => enhance(document.getElementById("innehall") ?? document));

// A browser that keeps nothing, as in a private window, reports with network as before.
deviceForm().then(mirror).then(device).catch(() => {});
