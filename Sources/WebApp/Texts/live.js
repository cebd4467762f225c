// Sends forms and asks for panels without reloading the page, and puts what comes back in place.
import { Drafts, mark } from "/drafts.js";
import { unlocked } from "/unlock.js";

/** Writes moments in the reader's own time. */
export function dates(root) {
  const shown = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: "long", timeStyle: "short",
  });
  for (const time of root.querySelectorAll("time[data-moment]")) {
    const moment = new Date(Number(time.dataset.moment));
    time.dateTime = moment.toISOString();
    time.textContent = shown.format(moment);
  }
}

/** Lets network files be dropped on the list of cases, or chosen there. */
export function dropping() {
  const place = document.querySelector("[data-drop]");
  if (!place) return;
  const form = place.querySelector("form");
  const read = async (file) => {
    if (!file) return;
    form.elements.text.value = await file.text();
    form.elements["file-name"].value = file.name;
    form.submit();
  };
  place.querySelector("[data-file]").addEventListener("change", (event) => read(event.target.files[0]));
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    place.classList.add("over");
  });
  document.addEventListener("dragleave", () => place.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("over");
    read(event.dataTransfer.files[0]);
  });
}

/** The page of one case. */
export function makeLive(id) {
  const say = document.getElementById("say");
  const panel = document.getElementById("panel");
  const tools = document.getElementById("tools");
  const token = document.body.dataset.formToken;
  const live = {
    view: location.search.slice(1), place: document.body.dataset.place, version: undefined,
    map: undefined,
  };
  const drafts = new Drafts(id, {
    place: () => `${location.pathname}?${live.place}`,
    go: (place) => {
      const { pathname, search } = new URL(place, location.href);
      if (pathname === location.pathname) live.look(search.slice(1)); else location.href = place;
    },
  });
  // Answers are put in place in the order of the questions.
  let asked = 0;

  const tell = (text, stays = false) => {
    say.textContent = text || "";
    clearTimeout(live.timer);
    if (text && !stays) live.timer = setTimeout(() => { say.textContent = ""; }, 3500);
  };

  /** Puts a panel in place; what was open in the same one before stays open. */
  const showPanel = (answer) => {
    const summaries = () => [...panel.querySelectorAll("summary")];
    const isSame = answer.place === live.place;
    const open = new Set(summaries().filter((one) => one.parentElement.open).map((one) => one.textContent));
    panel.innerHTML = answer.panel;
    if (!isSame) { panel.scrollTop = 0; return; }
    const all = summaries().map((one) => one.textContent);
    for (const one of summaries()) {
      // Of several with the same words nobody knows which it was.
      const isAlone = all.filter((text) => text === one.textContent).length === 1;
      if (isAlone && open.has(one.textContent)) one.parentElement.open = true;
    }
  };

  /** After a form was sent, the next of its sort can be typed at once; else the panel goes on. */
  const goOn = (sent) => {
    const again = [...panel.querySelectorAll("form[data-live]")].find((form) => mark(form) === sent);
    const field = again?.querySelector("input:not([type=hidden]), textarea");
    if (field?.checkVisibility() && !again.elements.id && !again.elements.position) field.focus();
    else panel.focus();
  };

  const show = (answer, { movesFocus }) => {
    live.version = answer.version;
    live.view = answer.view;
    if (answer.map !== undefined && answer.map !== null) live.map.show(answer.map);
    if (answer.tools) tools.innerHTML = answer.tools;
    if (answer.panel) {
      showPanel(answer);
      live.place = answer.place;
      dates(panel);
      drafts.fill(panel);
      const first = panel.querySelector("[data-first]");
      if (first && first.closest("details")?.open) first.focus();
      else if (movesFocus) panel.focus();
    }
    if (answer.say) tell(answer.say);
  };

  const ask = async (address, options, movesFocus) => {
    const turn = ++asked;
    let response;
    try {
      response = await fetch(address, { headers: { Accept: "application/json" }, ...options });
    } catch {
      tell(say.dataset.lost, true);
      return false;
    }
    if (response.redirected) { location.href = response.url; return false; }
    let answer;
    try { answer = await response.json(); } catch { location.reload(); return false; }
    if (answer.isLocked) {
      await unlocked();
      return ask(address, options, movesFocus);
    }
    if (!response.ok) { tell(answer.say, true); return false; }
    if (turn === asked) show(answer, { movesFocus });
    return true;
  };

  /** Opens what a mark on the map is about, where the panel tells of it. */
  live.reveal = (part) => {
    const told = panel.querySelector(`[data-gap="${CSS.escape(part)}"]`);
    for (const one of panel.querySelectorAll(".lit")) one.classList.remove("lit");
    told?.classList.add("lit");
    told?.scrollIntoView({ block: "nearest" });
  };
  live.look = (query, movesFocus = true) => ask(`/cases/${id}/look?${query}`, {}, movesFocus);
  live.change = (fields, movesFocus = false) => {
    const body = new URLSearchParams(live.view);
    for (const [name, value] of fields) body.set(name, value);
    body.set("form-token", token);
    return ask(`/cases/${id}/edit`, { method: "POST", body }, movesFocus);
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-look]");
    if (button) {
      for (const tab of document.querySelectorAll(".tabs button")) {
        tab.setAttribute("aria-pressed", String(tab === button));
      }
      live.look(button.dataset.look);
    }
    if (event.target.closest("[data-print]")) print();
  });

  // What a gap is about stands out on the map, under the pointer or for good.
  const about = (part) => part?.closest("[data-about]")?.dataset.about.split(" ") ?? [];
  const pressed = () => panel.querySelector("[data-point][aria-pressed=true]");
  panel.addEventListener("pointerover", (event) => live.map.showOnly(about(pressed() ?? event.target)));
  panel.addEventListener("pointerleave", () => live.map.showOnly(about(pressed())));
  panel.addEventListener("click", (event) => {
    const button = event.target.closest("[data-point]");
    if (!button) return;
    const isOn = button.getAttribute("aria-pressed") === "true";
    for (const one of panel.querySelectorAll("[data-point]")) one.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-pressed", String(!isOn));
    live.map.showOnly(about(pressed()));
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-days]")) {
      const days = event.target.dataset.days.split(" "), day = Number(event.target.value);
      live.look(day === days.length - 1 ? "panel=history" : `panel=history&day=${days[day]}`);
    }
    if (!event.target.matches("[data-slide]")) return;
    const { value, max } = event.target;
    live.look(value === max ? "panel=history" : `panel=history&version=${value}`);
  });

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.matches("[data-look-form]")) {
      event.preventDefault();
      const fields = new FormData(form);
      const query = new URLSearchParams();
      for (const name of new Set(fields.keys())) query.set(name, fields.getAll(name).join(","));
      live.look(query.toString());
    } else if (form.matches("[data-live]")) {
      event.preventDefault();
      const body = new URLSearchParams(live.view);
      for (const [name, value] of new FormData(form, event.submitter)) body.set(name, value);
      for (const button of form.querySelectorAll("button")) button.disabled = true;
      drafts.take(form);
      const sent = mark(form);
      const kept = await ask(form.getAttribute("action"), { method: "POST", body }, false);
      if (kept) { goOn(sent); return drafts.send(); }
      drafts.note(form);
      for (const button of form.querySelectorAll("button")) button.disabled = false;
    }
  });

  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    // In a field, undoing is about what is typed there.
    if (event.target.matches("input, textarea, select")) return;
    event.preventDefault();
    const form = tools.querySelector(`[data-key="${event.shiftKey ? "redo" : "undo"}"]`);
    if (form && !form.querySelector("button").disabled) form.requestSubmit();
  });
  return live;
}
