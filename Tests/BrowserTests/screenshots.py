"""Takes pictures of the main pages, in both languages, for a phone, a tablet and a laptop.

    screenshots.py PROGRAM PORT FOLDER
"""

import pathlib
import sys
import time

from kring_browser import Browser, Kring

WIDTHS = {360: 740, 768: 1024, 1440: 900}

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
        for name in browser.tour(kring, language):
            take(name)
    finally:
        browser.quit()
        kring.stop()
print(f"{len(list(folder.iterdir()))} pictures in {folder}")
