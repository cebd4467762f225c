"""Holds the pages against WCAG 2.2 AA with axe, in both languages, light and dark, from a phone to
a projector and at 200 % zoom, and walks through them by keyboard.

    accessibility.py PROGRAM PORT AXE

AXE is the file axe.min.js.
"""

import pathlib
import sys

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from kring_browser import Browser, Kring

AXE = pathlib.Path(sys.argv[3]).read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Widths in CSS pixels; a window of 1440 at 200 % zoom has 720 of them.
VIEWS = [(360, 740, "light"), (720, 450, "dark"), (1440, 900, "light"), (1920, 1080, "dark")]


def check(browser, name):
    """Everything axe finds on the page as it is, in each of the views."""
    faults = []
    for width, height, scheme in VIEWS:
        device = browser.driver.execute_cdp_cmd
        device("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
        device("Emulation.setEmulatedMedia", {
            "features": [{"name": "prefers-color-scheme", "value": scheme}]})
        browser.driver.execute_script("document.querySelectorAll('details').forEach((one) => one.open = true)")
        found = browser.driver.execute_async_script(
            "const [rules, done] = arguments; axe.run({ runOnly: rules }).then(done)", RULES)
        where = f"{name} at {width} px, {scheme}"
        faults += [f"{where}: {fault['help']} ({fault['id']}): {node['html'][:160]}"
                   for fault in found["violations"] for node in fault["nodes"][:3]]
        wide = browser.driver.execute_script("return document.documentElement.scrollWidth")
        if wide > width:
            faults.append(f"{where}: must be scrolled sideways, {wide} px")
    device("Emulation.clearDeviceMetricsOverride", {})
    return faults


def walk(browser, name):
    """Tab goes through all there is and comes back: nothing holds on to it, and each stop shows."""
    faults = []
    count = browser.driver.execute_script("""
      document.activeElement.blur();
      return [...document.querySelectorAll("a[href], button:not([disabled]), summary, [tabindex='0'],"
        + "input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled])")]
        .filter((one) => one.checkVisibility({ visibilityProperty: true })).length;""")
    seen, stays = [], 0
    # A date is one place with a stop for its day, its month, its year and its calendar.
    for _ in range(count * 2 + 20):
        ActionChains(browser.driver).send_keys(Keys.TAB).perform()
        stop = browser.driver.execute_script("""
          const at = document.activeElement;
          if (at === document.body) return null;
          at.dataset.stop ??= String(document.querySelectorAll("[data-stop]").length);
          const look = getComputedStyle(at), box = at.getBoundingClientRect();
          const shows = look.outlineStyle !== "none";
          return [at.dataset.stop, shows && box.width > 0 && box.height > 0, at.outerHTML.slice(0, 120)];""")
        if stop is None:
            continue
        if seen and stop[0] == seen[0] and len(set(seen)) == count:
            break
        stays = stays + 1 if seen and stop[0] == seen[-1] else 0
        if stays > 3:
            faults.append(f"{name}: Tab stays on {stop[2]}")
            break
        if not stop[1] and stop[0] not in seen:
            faults.append(f"{name}: focus cannot be seen on {stop[2]}")
        seen.append(stop[0])
    if len(set(seen)) < count:
        faults.append(f"{name}: Tab comes to {len(set(seen))} of {count} places")
    return faults


faults, pages = [], 0
for language in ["nl", "en"]:
    kring = Kring(sys.argv[1], int(sys.argv[2]))
    browser = Browser(language=language)
    # Put in before the page's own policy counts, which lets nothing else in.
    browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": AXE})

    try:
        for name in browser.tour(kring, language):
            pages += 1
            faults += check(browser, f"{name}, {language}") + walk(browser, f"{name}, {language}")
    finally:
        browser.quit()
        kring.stop()
assert not faults, "\n".join(faults)
print(f"ok: {pages} pages")
