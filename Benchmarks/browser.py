"""Times changes in the browser, from sending a form to the new map on the screen.

    browser.py PROGRAM PORT [ACTORS]

PROGRAM is kring-serve. A household with ACTORS people and organisations around it (40 when not
said) is read in; then each sort of change is made twenty times, and taken back. Prints milliseconds.
"""

import pathlib
import random
import statistics
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tests" / "BrowserTests"))

from kring_browser import Browser, Kring  # noqa: E402

ROLES = ["family", "friend", "neighbour", "volunteer", "colleague", "fellow"]
KINDS = ["school", "gp-practice", "hospital", "neighbourhood-team", "municipality", "employer"]
SUPPORT = ["P", "E", "A", "G", "PE", "PA", "PEAG", "EG"]
STRENGTHS = ["weak", "normal", "strong"]


def network(actors, dice):
    """A household of four, with `actors` around it: three in four of them people."""
    lines = [
        "kring: 1", "title: Veertig om een gezin", "household:", "  id: gezin",
        "  name: Gezin Veertig", "  members:"]
    for member, age in [("joost", 41), ("sanne", 38), ("lina", 8), ("bram", 5)]:
        lines.append(f"    {member}: {{name: {member.title()}, age: {age}}}")
    people = [f"p{number}" for number in range(actors * 3 // 4)]
    offices = [f"o{number}" for number in range(actors - len(people))]
    lines.append("people:")
    lines += [f"  {one}: {{name: Persoon {one[1:]}, role: {dice.choice(ROLES)}}}" for one in people]
    lines.append("organisations:")
    lines += [f"  {one}: {{name: Plek {one[1:]}, kind: {dice.choice(KINDS)}}}" for one in offices]
    lines.append("ties:")
    for one in people + offices:
        to = dice.choice(["gezin", "gezin", "joost", "sanne", "lina"])
        lines.append(f"  - {one} -> {to}: {dice.choice(STRENGTHS)}, {dice.choice(SUPPORT)}")
    for _ in range(actors // 2):
        one, other = dice.sample(people + offices, 2)
        lines.append(f"  - {one} -- {other}: contact")
    return "\n".join(lines) + "\n"


CHANGES = {
    "a name": [("do", "person"), ("id", "p0"), ("role", "friend"), ("name", "Persoon {n}")],
    "a line": [("do", "tie"), ("position", "0"), ("strength", "{strength}")],
    "somebody new": [
        ("do", "person"), ("name", "Nieuw {n}"), ("role", "neighbour"), ("line", "support")],
    "a need": [
        ("do", "need"), ("holder", "gezin"), ("domain", "finances"), ("words", "Vraag {n}")],
}

# Sends the form to the address, and waits until the new map was painted.
SEND = """
  const [address, fields, done] = arguments, begun = performance.now();
  new MutationObserver((_, watcher) => {
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
  }).observe(document.getElementById("map"), { childList: true });
  const form = document.createElement("form");
  form.action = location.pathname + address;
  form.method = "post";
  form.dataset.live = "";
  const page = document.querySelector("#panel form[data-live]");
  for (const name of ["form-token", "seen"]) fields.push([name, page.elements[name].value]);
  for (const [name, value] of fields) {
    const field = document.createElement("input");
    [field.type, field.name, field.value] = ["hidden", name, value];
    form.append(field);
  }
  document.body.append(form);
  form.requestSubmit();
  form.remove();
"""

actors = int(sys.argv[3]) if len(sys.argv) > 3 else 40
kring = Kring(sys.argv[1], int(sys.argv[2]))
browser = Browser()
try:
    browser.come_in(kring, new=True)
    file = kring.folder / "veertig.yaml"
    file.write_text(network(actors, random.Random(40)))
    browser.find("[data-file]").send_keys(str(file))
    browser.find("#map svg")
    browser.driver.set_script_timeout(60)
    for name, fields in CHANGES.items():
        times = []
        for number in range(20):
            filled = [[key, value.format(n=number, strength=STRENGTHS[number % 3])] for key, value in fields]
            times.append(browser.driver.execute_async_script(SEND, "/edit", filled))
            browser.driver.execute_async_script(SEND, "/undo", [])
        tenths = statistics.quantiles(times, n=10)
        print(f"{name}: median {statistics.median(times):.0f} ms, "
              f"10th to 90th percentile {tenths[0]:.0f} to {tenths[-1]:.0f}")
finally:
    browser.quit()
    kring.stop()
