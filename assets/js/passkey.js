const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const keys = (all = []) => all.map((key) => ({ ...key, id: bytes(key.id) }));

async function made(options) {
  const user = { ...options.user, id: bytes(options.user.id) };
  const publicKey = { ...options, user, challenge: bytes(options.challenge), excludeCredentials: keys(options.excludeCredentials) };
  const { response, ...key } = await ask("create", publicKey);
  const transports = response.getTransports?.() ?? [];
  return { ...key, response: { attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON), transports } };
}

async function given(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: keys(options.allowCredentials) };
  const { response, ...key } = await ask("get", publicKey);
  const { authenticatorData, clientDataJSON, signature, userHandle } = response;
  const said = { authenticatorData, clientDataJSON, signature };
  const own = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, text(value)]));
  return { ...key, response: { ...own, userHandle: userHandle ? text(userHandle) : null } };
}

async function ask(how, publicKey) {
  const key = await navigator.credentials[how]({ publicKey });
  return { id: key.id, rawId: text(key.rawId), type: key.type, response: key.response, extensions: {} };
}

/** A passkey answers the server's question; the answer goes with the form. */
export function passkey(root) {
  for (const part of root.querySelectorAll("[data-passkey]")) {
    const form = part.closest("form");
    const [field, failed] = [part.querySelector("[data-answer]"), part.querySelector("[data-failed]")];
    for (const words of part.querySelectorAll("[data-without-script]")) words.hidden = true;
    form.addEventListener("submit", async (event) => {
      if (field.value) return;
      event.preventDefault();
      failed.hidden = true;
      try {
        const options = JSON.parse(part.dataset.options);
        field.value = JSON.stringify(await (part.dataset.passkey === "create" ? made(options) : given(options)));
        form.requestSubmit();
      } catch {
        failed.hidden = false;
      }
    });
  }
}
