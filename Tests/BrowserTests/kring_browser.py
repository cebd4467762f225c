"""A server of Kring with a fresh folder, and a Chromium that came in by its link."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

PASSPHRASE = "paard accu nietje batterij"


# What the pages of the sample are asked about, and the panels to look at.
PEOPLE = {
    "nl": {"household": "gezin", "helper": "wim", "member": "sanne", "office": "wijkteam"},
    "en": {"household": "home", "helper": "will", "member": "sue", "office": "team"},
}
PANELS = [
    "home", "new", "gaps&gaps=1", "ways&from={household}&to={helper}", "absence&without={helper}",
    "figures", "learning", "history", "output&party={office}&person={member}", "privacy",
    "actor&id={helper}", "actor&id={member}", "actor&id={office}", "tie&position=3",
    "new-tie&tie-from={member}&tie-to={helper}",
]


class Kring:
    """The server; it can be killed and started again over the same cases."""

    def __init__(self, program, port):
        self.program, self.port = program, port
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="kring-"))
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "--no-browser", "--port", str(self.port), "--data", str(self.folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            env={**os.environ, "LANG": "nl_NL.UTF-8", "LC_ALL": ""})
        self.link = self._link()

    def _link(self):
        said = ""
        while line := self.process.stdout.readline():
            said += line
            if found := re.search(r"http://\S+", line):
                return found[0]
        raise AssertionError(f"no link was printed: {said}")

    def kill(self):
        """Ends it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        said, _ = self.process.communicate(timeout=20)
        shutil.rmtree(self.folder)
        return self.process.returncode, said


class Browser:
    """A Chromium, with words for what a caseworker does in it."""

    def __init__(self, width=1440, height=900, language="nl"):
        options = Options()
        for argument in ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
                         f"--window-size={width},{height}", f"--lang={language}"]:
            options.add_argument(argument)
        self.downloads = pathlib.Path(tempfile.mkdtemp(prefix="kring-"))
        options.add_experimental_option("prefs", {
            "intl.accept_languages": language,
            "download.default_directory": str(self.downloads)})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(
            service=Service(shutil.which("chromedriver")), options=options)

    def quit(self):
        self.driver.quit()
        shutil.rmtree(self.downloads)

    def wait(self, condition, seconds=20):
        return WebDriverWait(self.driver, seconds, ignored_exceptions=[Exception]).until(
            lambda _: condition())

    def find(self, css):
        return self.wait(lambda: self.driver.find_element(By.CSS_SELECTOR, css))

    def all(self, css):
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def there(self, css):
        return bool(self.all(css))

    def text(self, css="body"):
        return self.find(css).text

    def click(self, css):
        self.find(css).click()

    def open_details(self, summary):
        self.wait(lambda: [one for one in self.all("summary") if one.text == summary])[0].click()

    def fill(self, form, **values):
        """Fills fields of the form that `form` selects, sends it, and waits for what comes of it."""
        root = self.find(form)
        for name, value in values.items():
            field = root.find_element(By.NAME, name.replace("_", "-"))
            if field.tag_name == "select":
                Select(field).select_by_value(value)
            elif field.get_attribute("type") == "checkbox":
                if value != field.is_selected():
                    field.click()
            else:
                field.clear()
                field.send_keys(value)
        root.find_element(By.CSS_SELECTOR, "button.main, button").click()
        self.wait(lambda: self.is_gone(root))

    @staticmethod
    def is_gone(element):
        try:
            element.is_enabled()
            return False
        except StaleElementReferenceException:
            return True

    def tab(self, words):
        self.wait(lambda: [one for one in self.all(".tabs button") if one.text == words])[0].click()

    def errors(self):
        """What the browser itself had to say against a page."""
        return [entry["message"] for entry in self.driver.get_log("browser")
                if entry["level"] in ("SEVERE", "WARNING")]

    def come_in(self, kring, new):
        """Comes in by the link, with a new passphrase or the one of before."""
        self.driver.get(kring.link)
        self.pass_the_door(new)

    def tour(self, kring, language):
        """Comes to the main pages one after the other, from the door to the sample; gives the name
        of each while it is shown."""
        self.driver.get(kring.link)
        self.find("form.stack")
        yield "door"
        self.pass_the_door(new=True)
        yield "cases"
        self.click("form[action='/cases/sample'] button")
        self.find("#map svg")
        case = self.driver.current_url
        for panel in PANELS:
            self.driver.get(f"{case}?panel={panel.format(**PEOPLE[language])}")
            self.find("#panel h2")
            yield "map-" + panel.format(**PEOPLE["en"]).replace("&", "-").replace("=", "-")
        for address, name in [("/talk", "talk-names"), ("/talk?domain=finances", "talk-domain")]:
            self.driver.get(case + address)
            self.find(".topic")
            yield name
        self.driver.get(case + "0")
        self.find("main")
        yield "not-there"

    def pass_the_door(self, new):
        fields = {"passphrase": PASSPHRASE}
        if new:
            fields |= {"again": PASSPHRASE, "author": "Anna"}
        self.fill("form.stack", **fields)
        self.wait(lambda: self.driver.current_url.endswith("/cases"))
