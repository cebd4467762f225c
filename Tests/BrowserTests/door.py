"""Knocks on the server's door as others would: other names, other pages, broken requests.

    door.py PROGRAM PORT
"""

import socket
import sys
import urllib.error
import urllib.request

from kring_browser import Kring

kring = Kring(sys.argv[1], int(sys.argv[2]))
own = f"127.0.0.1:{kring.port}"


def ask(path, method="GET", body=None, **headers):
    request = urllib.request.Request(f"http://{own}{path}", data=body, method=method)
    for name, value in headers.items():
        request.add_header(name.replace("_", "-"), value)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read().decode(errors="replace"), answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(errors="replace"), error.headers


def raw(data):
    """What comes back for bytes that may be no request; nothing when the door is shut."""
    with socket.create_connection(("127.0.0.1", kring.port), timeout=10) as line:
        try:
            line.sendall(data)
            line.shutdown(socket.SHUT_WR)
            answer = b""
            while part := line.recv(65536):
                answer += part
            return answer
        except OSError:
            return b""


def only_this_machine():
    """No other machine can even knock: the server listens on the loopback address alone."""
    with open("/proc/net/tcp") as table:
        listening = [row.split()[1] for row in table.readlines()[1:] if row.split()[3] == "0A"]
    port = f"{kring.port:04X}"
    assert [one for one in listening if one.endswith(":" + port)] == ["0100007F:" + port], listening


def nothing_without_the_link():
    for path in ["/", "/cases", "/cases/" + "0" * 32, "/cases/" + "0" * 32 + "/files/network.yaml"]:
        code, text, _ = ask(path)
        assert code == 401 and "form-token" not in text, (path, code)
    for cookie in ["kring=", "kring=" + "0" * 64, "kring=' OR 1=1"]:
        assert ask("/cases", Cookie=cookie)[0] == 401
    for method in ["PUT", "DELETE", "PATCH"]:
        assert ask("/cases", method=method, Origin=f"http://{own}")[0] in (401, 404, 405)


def other_names_and_pages():
    assert ask("/", Host="kring.example")[0] == 421
    assert ask("/", Host=f"kring.example:{kring.port}")[0] == 421
    assert ask("/open", method="POST", body=b"", Origin="http://kring.example")[0] == 403
    assert ask("/open", method="POST", body=b"")[0] == 403
    code, _, headers = ask("/look.css", Origin="http://kring.example")
    assert code == 200 and "Access-Control-Allow-Origin" not in headers


def the_link_works_once():
    path = kring.link.split(str(kring.port), 1)[1]
    code, _, headers = ask(path)
    assert code == 200
    cookie = headers["Set-Cookie"].split(";")[0]
    assert ask(path)[0] == 401
    assert ask("/", Cookie=cookie)[0] == 200
    return cookie


def no_way_out(cookie):
    for path in ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/look.css/../../../etc/passwd",
                 "/cases/..%2f..%2fetc%2fpasswd", "//etc/passwd", "/cases/%00"]:
        code, text, _ = ask(path, Cookie=cookie)
        assert code >= 400 and "root:" not in text, (path, code)


def broken_and_oversized(cookie):
    head = f"Host: {own}\r\nCookie: {cookie}\r\nOrigin: http://{own}\r\n"
    form = "Content-Type: application/x-www-form-urlencoded\r\n"
    for data in [
        b"\x00\x01\x02\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n",
        f"GET / HTTP/1.1\r\n{head}X: {'y' * 200_000}\r\n\r\n".encode(),
        f"GET /{'a' * 200_000} HTTP/1.1\r\n{head}\r\n".encode(),
        f"POST /create HTTP/1.1\r\n{head}{form}Content-Length: -1\r\n\r\n".encode(),
        f"POST /create HTTP/1.1\r\n{head}{form}Content-Length: 10\r\n\r\nabc".encode(),
        f"POST /create HTTP/1.1\r\n{head}{form}Transfer-Encoding: chunked\r\n\r\nzz\r\n".encode(),
        f"POST /create HTTP/1.1\r\n{head}{form}Content-Length: 3\r\n\r\n%zz".encode(),
    ]:
        answer = raw(data)
        assert not answer or answer.startswith(b"HTTP/1.1 4") or answer.startswith(b"HTTP/1.1 5"), answer[:200]
    large = f"POST /create HTTP/1.1\r\n{head}{form}Content-Length: 20000000\r\n\r\n".encode()
    answer = raw(large + b"a" * 20_000_000)
    assert not answer or answer.startswith(b"HTTP/1.1 4"), answer[:200]
    assert ask("/", Cookie=cookie)[0] == 200, "the server goes on"


try:
    only_this_machine()
    nothing_without_the_link()
    other_names_and_pages()
    cookie = the_link_works_once()
    no_way_out(cookie)
    broken_and_oversized(cookie)
    print("ok")
finally:
    code, said = kring.stop()
assert code == 0, f"stopped with {code}"
assert not said.strip() or "http" not in said.replace(kring.link, ""), said
