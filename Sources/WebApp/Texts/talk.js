// The conversation: what is sent is kept before the page goes on, and stays in its form when not.
import { Drafts } from "/drafts.js";
import { unlocked } from "/unlock.js";

export function converse(id) {
  const say = document.getElementById("say");
  const here = location.pathname + location.search;
  const drafts = new Drafts(id, { place: () => here, go: (place) => { location.href = place; } });

  const send = async (action, body) => {
    const headers = { Accept: "application/json" };
    let response;
    try {
      response = await fetch(action, { method: "POST", body, headers });
    } catch {
      return say.dataset.lost;
    }
    if (response.ok && !response.redirected) return undefined;
    let answer;
    try { answer = await response.json(); } catch { return say.dataset.lost; }
    if (!answer.isLocked) return answer.say;
    await unlocked();
    return send(action, body);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches("[data-step]")) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    for (const button of form.querySelectorAll("button")) button.disabled = true;
    drafts.take(form);
    const fault = await send(form.action, body);
    if (fault === undefined) {
      await drafts.send();
      location.reload();
      return;
    }
    drafts.note(form);
    say.textContent = fault;
    for (const button of form.querySelectorAll("button")) button.disabled = false;
  });
}
