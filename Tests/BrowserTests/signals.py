"""Stops the server in every way that a person stops it, in the middle of work.

    signals.py PROGRAM PORT
"""

import http.client
import re
import shutil
import signal
import sys
import urllib.parse

from kring_browser import PASSPHRASE, Kring


class Visitor:
    """Somebody whose browser keeps its line to the server open."""

    def __init__(self, kring):
        self.own = f"127.0.0.1:{kring.port}"
        self.line = http.client.HTTPConnection(self.own)
        self.headers = {}
        answer, _ = self.ask("GET", kring.link.split(str(kring.port), 1)[1])
        self.headers = {"Cookie": answer.getheader("Set-Cookie").split(";")[0]}
        _, page = self.ask("GET", "/")
        self.token = re.search(r'name="form-token" value="(\w+)"', page)[1]

    def ask(self, method, path, body=None, **headers):
        self.line.request(method, path, body, {**self.headers, **headers})
        answer = self.line.getresponse()
        return answer, answer.read().decode()

    def send(self, path, **fields):
        form = urllib.parse.urlencode({"form-token": self.token, **fields})
        answer, _ = self.ask("POST", path, form, Origin=f"http://{self.own}",
                             **{"Content-Type": "application/x-www-form-urlencoded"})
        assert answer.status < 400, (path, answer.status)
        return answer.getheader("Location")


for way in [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]:
    kring = Kring(sys.argv[1], int(sys.argv[2]))
    try:
        visitor = Visitor(kring)
        visitor.send("/create", passphrase=PASSPHRASE, again=PASSPHRASE, author="Anna")
        case = visitor.send("/cases", name="Gezin Zeldzaam")
        visitor.send(f"{case}/edit", **{"do": "person", "name": "Zeldzame Ans"})
        kring.process.send_signal(way)
        said, _ = kring.process.communicate(timeout=20)
        assert kring.process.returncode == 0, (way.name, kring.process.returncode)
        # Closed cleanly, nothing lies beside the cases; and nothing was said after the first words,
        # which reading the link may have taken in.
        left = [file.name for file in kring.folder.iterdir()]
        assert left == ["cases.kring"], (way.name, left)
        assert said.strip() in ["", "Enter geeft een nieuwe link, Ctrl-C stopt."], (way.name, said)
    finally:
        kring.process.kill()
        shutil.rmtree(kring.folder)
    print(f"ok: {way.name}")
