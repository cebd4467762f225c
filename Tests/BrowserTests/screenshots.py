"""Takes pictures of the main pages, in both languages, for a phone, a tablet and a laptop.

    screenshots.py PROGRAM PORT FOLDER
"""

import pathlib
import sys
import time

from kring_browser import Browser, Kring

WIDTHS = {360: 740, 768: 1024, 1440: 900}
PANELS = [
    "home", "new", "gaps&gaps=1", "ways&from={household}&to={helper}", "absence&without={helper}",
    "figures", "learning", "history", "output&party={office}&person={member}", "privacy",
    "actor&id={helper}", "actor&id={member}", "actor&id={office}", "tie&position=3",
    "new-tie&tie-from={member}&tie-to={helper}",
]
PEOPLE = {
    "nl": {"household": "gezin", "helper": "wim", "member": "sanne", "office": "wijkteam"},
    "en": {"household": "home", "helper": "will", "member": "sue", "office": "team"},
}

folder = pathlib.Path(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
for language in ["nl", "en"]:
    kring = Kring(sys.argv[1], int(sys.argv[2]))
    browser = Browser(language=language)
    # A headless window is not narrower than 500; a frame for a device may be.
    device = browser.driver.execute_cdp_cmd

    def take(name):
        for width, height in WIDTHS.items():
            device("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})
            time.sleep(0.2)
            browser.driver.save_screenshot(str(folder / f"{name}-{language}-{width}.png"))

    try:
        browser.driver.get(kring.link)
        browser.find("form.stack")
        take("door")
        browser.pass_the_door(new=True)
        take("cases")
        browser.click("form[action='/cases/sample'] button")
        browser.find("#map svg")
        case = browser.driver.current_url
        for panel in PANELS:
            browser.driver.get(f"{case}?panel={panel.format(**PEOPLE[language])}")
            browser.find("#panel h2")
            take("map-" + panel.format(**PEOPLE["en"]).replace("&", "-").replace("=", "-"))
        for address, name in [("/talk", "talk-names"), ("/talk?domain=finances", "talk-domain")]:
            browser.driver.get(case + address)
            browser.find(".topic")
            take(name)
    finally:
        browser.quit()
        kring.stop()
print(f"{len(list(folder.iterdir()))} pictures in {folder}")
