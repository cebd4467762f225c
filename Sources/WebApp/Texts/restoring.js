// Puts back a backup: the file goes as it is, the fields of the form beside it.
export function restoring() {
  const form = document.querySelector("[data-restore]");
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fault = form.querySelector("[data-fault]");
    const button = form.querySelector("button");
    const fields = new FormData(form);
    const file = form.querySelector("input[type=file]").files[0];
    button.disabled = true;
    fault.textContent = "";
    try {
      const response = await fetch(form.action, {
        method: "POST", body: file,
        headers: {
          Accept: "application/json", "Content-Type": "application/octet-stream",
          "Kring-Form": new URLSearchParams(fields).toString(),
        },
      });
      const answer = await response.json();
      if (response.ok) { location.href = `/cases?${answer.place}`; return; }
      fault.textContent = answer.say;
    } catch {
      fault.textContent = form.dataset.lost;
    }
    button.disabled = false;
  });
}
