// What is being typed and was not sent yet. It is kept with the case after every stroke, put back
// where it was typed, and named on the page while its form is not there.
const isOurs = (form) => form?.matches?.("form[action$='/edit']") ?? false;

/** Tells forms apart: what they do, to what, and what stood in them before anything was typed. */
function mark(form) {
  return [...form.elements].filter((field) => field.name && field.name !== "form-token" && field.name !== "seen")
    .map((field) => {
      if (field.type === "hidden") return `${field.name}=${field.value}`;
      if (isText(field)) return `${field.name}:${field.defaultValue}`;
      return field.name;
    }).join("\n");
}

const isTick = (field) => field.type === "checkbox" || field.type === "radio";
const isText = (field) => field.matches("textarea, input:not([type=hidden])") && !isTick(field);
/** The choice that a list opens with. */
const first = (list) => [...list.options].find((one) => one.defaultSelected) ?? list.options[0];

function isTyped(field) {
  if (!field.name || field.type === "hidden") return false;
  if (isTick(field)) return field.checked !== field.defaultChecked;
  if (field.matches("select")) return field.value !== first(field)?.value;
  return isText(field) && field.value !== field.defaultValue;
}

export class Drafts {
  /** `place` tells which page or panel is shown, `go` opens another. */
  constructor(id, { place, go }) {
    this.address = `/cases/${id}/draft`;
    this.token = document.body.dataset.formToken;
    this.place = place;
    this.go = go;
    try { this.list = JSON.parse(document.body.dataset.draft || "[]"); } catch { this.list = []; }
    document.addEventListener("input", (event) => {
      if (isOurs(event.target.form)) this.note(event.target.form);
    });
    document.getElementById("drafts").addEventListener("click", (event) => {
      const draft = this.list[event.target.closest("p")?.dataset.number];
      if (!draft) return;
      if (event.target.matches("[data-go]")) this.go(draft.place);
      if (event.target.matches("[data-drop-draft]")) {
        this.list = this.list.filter((one) => one !== draft);
        this.send();
        this.tell();
      }
    });
    this.fill(document);
  }

  /** Keeps what stands in a form now. */
  note(form) {
    const typed = [...form.elements].filter(isTyped);
    this.take(form);
    if (typed.length > 0) {
      this.list.push({
        mark: mark(form), place: this.place(),
        fields: typed.map((field) => [field.name, isTick(field) ? field.checked : field.value]),
      });
    }
    this.send();
  }

  /** Takes a form's draft off the list, as the form is being sent. */
  take(form) {
    const sent = mark(form);
    this.list = this.list.filter((draft) => draft.mark !== sent);
  }

  /** Puts back what was typed in the forms that are there now. */
  fill(root) {
    for (const form of root.querySelectorAll("form[action$='/edit']")) {
      const draft = this.list.find((one) => one.mark === mark(form));
      if (!draft) continue;
      for (const [name, value] of draft.fields) {
        const field = [...form.elements].find((one) => one.name === name);
        if (!field) continue;
        if (isTick(field)) field.checked = value; else field.value = value;
      }
      for (let at = form.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
    }
    this.tell();
  }

  /** Names what was typed in forms that are not on the page now. */
  tell() {
    const place = document.getElementById("drafts");
    const here = new Set([...document.querySelectorAll("form[action$='/edit']")].map(mark));
    place.replaceChildren();
    for (const [number, draft] of this.list.entries()) {
      if (here.has(draft.mark)) continue;
      const note = document.getElementById("draft").content.cloneNode(true);
      note.querySelector("p").dataset.number = number;
      note.querySelector("q").textContent = draft.fields.map(([, value]) => value)
        .filter((value) => typeof value === "string").join(", ").slice(0, 120);
      place.append(note);
    }
  }

  /** Has the list kept; while one is under way, the next waits and takes the latest. */
  async send() {
    this.waits = true;
    if (this.sending) return this.sending;
    this.sending = this.sendAll();
    await this.sending;
    this.sending = undefined;
  }

  async sendAll() {
    while (this.waits) {
      this.waits = false;
      const draft = this.list.length > 0 ? JSON.stringify(this.list) : "";
      const body = new URLSearchParams([["draft", draft], ["form-token", this.token]]);
      // A server that cannot be reached is told of when the form itself is sent.
      try { await fetch(this.address, { method: "POST", body, keepalive: true }); } catch { return; }
    }
  }
}
