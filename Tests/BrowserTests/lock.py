"""Locks the cases while somebody is at work, and goes on on the same page with the passphrase.

    lock.py PROGRAM PORT
"""

import sys

from kring_browser import PASSPHRASE, Browser, Kring

kring = Kring(sys.argv[1], int(sys.argv[2]))
browser = Browser()


def lock():
    """As the cases do by themselves after a long time."""
    browser.driver.execute_async_script("""
      const done = arguments[0];
      const body = new URLSearchParams({ "form-token": document.body.dataset.formToken });
      fetch("/lock", { method: "POST", body }).then(() => done());
    """)


def is_asked(passphrase):
    browser.wait(lambda: browser.there("dialog[open] [name=passphrase]"))
    browser.find("dialog [name=passphrase]").send_keys(passphrase)
    browser.click("dialog button")


def on_the_map():
    browser.find("textarea[name=names]").send_keys("Tante Jo")
    lock()
    browser.click("form:has(textarea[name=names]) button")
    is_asked("een andere wachtzin")
    browser.wait(lambda: "past niet" in browser.text("dialog .fault"))
    is_asked(PASSPHRASE)
    browser.wait(lambda: browser.there("#map #actor-tante-jo"))
    assert not browser.there("dialog[open]")


def in_the_conversation():
    browser.click(".modes a:nth-child(2)")
    browser.find("textarea[name=names]").send_keys("Buurman Kees")
    lock()
    browser.click("form:has(textarea[name=names]) button.main")
    is_asked(PASSPHRASE)
    browser.wait(lambda: "Buurman Kees" in browser.text(".chips"))
    assert browser.driver.current_url.endswith("/talk")


try:
    browser.come_in(kring, new=True)
    browser.fill("form[action='/cases']", name="Gezin Blom")
    browser.find("#map svg")
    for step in [on_the_map, in_the_conversation]:
        step()
        print(f"ok: {step.__name__}")
except Exception:
    print(browser.driver.current_url, browser.text(), browser.errors(), sep="\n", file=sys.stderr)
    raise
finally:
    browser.quit()
    kring.stop()
