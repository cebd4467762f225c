// The passphrase, asked for where somebody was when the cases were locked.

/** Asks for the passphrase until it opens the cases. */
async function askPassphrase() {
  const dialog = document.getElementById("unlock");
  const form = dialog.querySelector("form");
  const fault = form.querySelector(".fault");
  // Without the passphrase nothing on this page can go on.
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  dialog.showModal();
  for (let isOpen = false; !isOpen;) {
    form.elements.passphrase.focus();
    await new Promise((sent) => {
      form.addEventListener("submit", (event) => { event.preventDefault(); sent(); }, { once: true });
    });
    try {
      const response = await fetch(form.getAttribute("action"), {
        method: "POST", body: new URLSearchParams(new FormData(form)),
        headers: { Accept: "application/json" },
      });
      isOpen = response.ok;
      fault.textContent = isOpen ? "" : (await response.json()).say;
    } catch {
      fault.textContent = document.getElementById("say").dataset.lost;
    }
    fault.hidden = isOpen;
    form.elements.passphrase.value = "";
  }
  dialog.close();
}

let unlocking;

/** Waits until the cases are open; what asks meanwhile waits for the same. */
export function unlocked() {
  unlocking ??= askPassphrase().finally(() => { unlocking = undefined; });
  return unlocking;
}
