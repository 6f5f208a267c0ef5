"""The samples for the web server in front of the portal do what they say, in the real servers."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import ssl
import subprocess
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.bench.stand import ROOT, until
from tests.certificates import Authority
from tests.portal.test_program_network import free_port

pytestmark = pytest.mark.journey
SAMPLES = ROOT / "systemd" / "etc" / "portal"
NAME = "termine.town.example"
TOKEN = "ABCDEFGHJKLMNPQRSTUVWX2345"


class Portal(BaseHTTPRequestHandler):
    """Answers with what reached it."""

    def do_GET(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        told = "\n".join(f"{name.lower()}: {value}" for name, value in self.headers.items())
        self.send_response(200)
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        with suppress(ConnectionError):
            self.wfile.write(told.encode())

    do_POST = do_GET

    def log_message(self, *_):
        """Be silent."""


def needs(program):
    if shutil.which(program) is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{program} is not installed")


def as_nginx(folder, tls, plain, upstream, certificate, key):
    """The sample inside of a configuration that anybody may run."""
    sample = (SAMPLES / "nginx.conf").read_text()
    sample = re.sub(r"\n    listen \[::\]:.*", "", sample)
    sample = sample.replace("listen 443", f"listen 127.0.0.1:{tls}")
    sample = sample.replace("listen 80", f"listen 127.0.0.1:{plain}")
    sample = sample.replace("/etc/ssl/lobby-portal/fullchain.pem", str(certificate))
    sample = sample.replace("/etc/ssl/lobby-portal/key.pem", str(key))
    sample = sample.replace("/var/log/nginx", str(folder))
    sample = sample.replace("127.0.0.1:8080", f"127.0.0.1:{upstream}")
    paths = "".join(
        f"{kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off;\nuser root;\npid {folder}/pid;\nerror_log {folder}/all.log alert;\n"
        f"events {{}}\nhttp {{\n{paths}{sample}\n}}\n"
    )
    return ["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")]


def as_caddy(folder, tls, plain, upstream, certificate, key):
    sample = (SAMPLES / "Caddyfile").read_text()
    ports = f"\thttps_port {tls}\n\thttp_port {plain}\n\tadmin off\n\tdefault_bind 127.0.0.1\n"
    sample = re.sub(r"(?m)^\{\n", "{\n" + ports, sample, count=1)
    sample = sample.replace(f"{NAME} {{\n", f"{NAME} {{\n\ttls {certificate} {key}\n")
    sample = sample.replace("127.0.0.1:8080", f"127.0.0.1:{upstream}")
    (folder / "Caddyfile").write_text(sample)
    return ["caddy", "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


class Front:
    """A visitor's way to the web server."""

    def __init__(self, port, plain, authority, folder):
        self.port, self.plain, self.folder = port, plain, folder
        self._context = ssl.create_default_context(cafile=str(authority.file))

    def ask(self, path="/", *, body=None, name=NAME, **headers):
        line = _ByName("127.0.0.1", self.port, context=self._context, timeout=30)
        line.name = name
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        line.request("POST" if body else "GET", path, body, {"Host": NAME, **sent})
        answer = line.getresponse()
        told = answer.read().decode()
        line.close()
        return answer, told

    def written(self):
        """All that lies in its folder and in what it said."""
        files = [file for file in self.folder.rglob("*") if file.is_file()]
        return b"".join(file.read_bytes() for file in files if file.suffix in {".log", ".out"})


class _ByName(http.client.HTTPSConnection):
    """Asks one address by the name of another."""

    def connect(self):
        http.client.HTTPConnection.connect(self)
        self.sock = self._context.wrap_socket(self.sock, server_hostname=self.name)


@contextmanager
def a_portal_behind(command_for, folder):
    authority = Authority(folder)
    certificate, key = authority.signed(NAME)
    portal = ThreadingHTTPServer(("127.0.0.1", 0), Portal)
    Thread(target=portal.serve_forever, args=(0.02,), daemon=True).start()
    tls, plain = free_port(), free_port()
    command = command_for(folder, tls, plain, portal.server_port, certificate, key)
    environment = os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    with (folder / "said.out").open("wb") as said:
        server = subprocess.Popen(command, stdout=said, stderr=said, env=environment)
    try:
        front = Front(tls, plain, authority, folder)
        until(lambda: answers(front) or server.poll() is not None, 60)
        assert server.poll() is None, front.written().decode()
        yield front, portal
    finally:
        server.terminate()
        server.wait(30)
        portal.shutdown()
        portal.server_close()


def answers(front):
    try:
        return front.ask()[0].status == 200
    except OSError:
        return False


@pytest.fixture(params=["nginx", "caddy"], scope="module")
def front(request, tmp_path_factory):
    needs(request.param)
    command_for = {"nginx": as_nginx, "caddy": as_caddy}[request.param]
    with a_portal_behind(command_for, tmp_path_factory.mktemp(request.param)) as (front, _):
        yield front


def test_browsers_are_told_to_come_by_https_only(front):
    answer, _ = front.ask()

    assert answer.getheader("Strict-Transport-Security") == "max-age=31536000"
    line = http.client.HTTPConnection("127.0.0.1", front.plain, timeout=30)
    line.request("GET", "/zeit", headers={"Host": NAME})
    sent_on = line.getresponse()
    line.close()
    assert sent_on.status in {301, 308}
    assert sent_on.getheader("Location").startswith(f"https://{NAME}")


def test_the_address_that_a_visitor_claims_does_not_count(front):
    _, told = front.ask(X_Forwarded_For="203.0.113.9", Forwarded="for=203.0.113.9")

    assert "x-forwarded-for: 127.0.0.1\n" in told + "\n"
    assert "x-forwarded-proto: https" in told
    assert "203.0.113.9" not in told


def test_a_form_that_is_too_large_does_not_reach_the_portal(front):
    refused = front.ask("/v/x/kontakt", body=b"x" * 20_000)[0].status

    assert refused in {413, 502}  # Caddy 2.6 breaks off on the way
    assert front.ask("/v/x/kontakt", body=b"x" * 10_000)[0].status == 200


def test_what_the_house_brings_may_be_larger(front):
    assert front.ask("/feed/outcomes", body=b"x" * 200_000)[0].status == 200


def test_who_calls_it_by_another_name_is_not_let_in(front):
    with pytest.raises((ssl.SSLError, ConnectionResetError)):
        front.ask(name="other.example")


@pytest.mark.parametrize("program", ["nginx", "caddy"])
def test_no_link_and_no_address_is_written_down_even_if_the_portal_is_gone(program, tmp_path):
    needs(program)
    command_for = {"nginx": as_nginx, "caddy": as_caddy}[program]
    with a_portal_behind(command_for, tmp_path) as (front, portal):
        assert front.ask(f"/t/{TOKEN}")[0].status == 200
        portal.shutdown()
        portal.server_close()

        assert front.ask(f"/t/{TOKEN}")[0].status == 502

        written = front.written()
    assert TOKEN.encode() not in written + front.written()


def test_nginx_itself_finds_the_sample_in_order(tmp_path):
    needs("nginx")
    certificate, key = Authority(tmp_path).signed(NAME)
    command = as_nginx(tmp_path, free_port(), free_port(), 1, certificate, key)

    done = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)

    assert (done.returncode, "warn" in done.stderr) == (0, False), done.stderr
