"""A booking system on this machine says that something changed, and the mirror looks at once."""

from __future__ import annotations

import socket
import struct
from threading import Event, Thread
from urllib.parse import quote

import pytest
import requests

from lobby.domain.errors import SettingsError
from sync.daemon import Daemon
from sync.schedule import PollSchedule, WakeableSleep
from sync.webhook import Webhook
from tests.sync.builders import a_puller, booked, on_wire
from tests.sync.passing_time import Passing, Seconds
from tests.sync.upstream import page, says


@pytest.fixture
def looked(upstream, feed, lobby):
    """A mirror that would look again in an hour, its webhook, and when it looked."""
    told = Event()
    first, second = page(on_wire("b-1"), cursor="c1"), page(on_wire("b-1"), on_wire("b-2"))

    def answer(call):
        (second if len(upstream.calls) > 1 else first)(call)
        told.set()

    upstream.always = answer
    puller = a_puller(feed, lobby, schedule=PollSchedule(interval=3600))
    webhook = Webhook(0, {"portal": puller.wake})
    daemon = Daemon([puller, webhook], [feed], notify=lambda _: None)
    running = Thread(target=daemon.run)
    running.start()
    assert told.wait(60)
    told.clear()
    yield f"http://127.0.0.1:{webhook.port}", told
    daemon.stop()
    running.join(60)
    assert not running.is_alive()


def test_a_call_on_loopback_brings_the_change_within_seconds(looked, lobby):
    address, told = looked
    changed = Event()
    watch = lobby.journal.watch(changed.set, lambda _: None)

    answer = requests.post(f"{address}/portal", json={"name": "not even read"}, timeout=60)

    assert answer.status_code == 204
    assert told.wait(60)
    while booked(lobby) != {"b-1", "b-2"}:
        assert changed.wait(60)
        changed.clear()
    watch.close()


def test_a_call_for_another_source_wakes_nobody(looked):
    address, _ = looked

    assert requests.post(f"{address}/other", timeout=60).status_code == 404


def test_calls_without_end_never_make_it_look_more_than_once_a_second():
    seconds = Seconds()
    bell = WakeableSleep()
    bell.wake()

    bell.sleep(60, Passing(seconds))

    assert seconds.now == 1


def test_a_source_in_trouble_is_left_alone_however_often_somebody_calls(upstream, feed, lobby):
    def called_meanwhile(call):
        puller.wake()
        says(503, Retry_After=300)(call)

    upstream.always = called_meanwhile
    puller = a_puller(feed, lobby)

    puller.run(Passing(Seconds(), until=300))

    assert len(upstream.calls) == 1


def test_a_port_that_is_taken_is_a_mistake_in_the_settings():
    first = Webhook(0, {})

    with pytest.raises(SettingsError, match="webhook_port"):
        Webhook(first.port, {})


def test_it_listens_at_no_other_address_of_this_machine(looked):
    address, _ = looked

    with pytest.raises(requests.ConnectionError):
        requests.post(f"{address.replace('127.0.0.1', '127.0.0.2')}/portal", timeout=60)


@pytest.fixture
def webhook_with():
    """Run a webhook with this secret; gives its address and what it rang."""
    rang, stop, running = [], Event(), []

    def begin(secret=""):
        webhook = Webhook(0, {"portal": lambda: rang.append("portal")}, secret)
        running.append(Thread(target=webhook.run, args=(stop,)))
        running[0].start()
        return f"http://127.0.0.1:{webhook.port}", rang

    yield begin
    stop.set()
    for thread in running:
        thread.join(60)


@pytest.mark.parametrize(
    ("path", "key", "status"),
    [
        ("/portal", "Bearer a secret", 204),
        ("/portal", "bearer  a secret", 204),
        ("/portal", "a secret", 401),
        ("/portal", "Basic a secret", 401),
        ("/portal/a%20secret", "", 204),
        ("/portal/a%20secret/", "", 204),
        ("/portal/a%2520secret", "", 401),
        ("/portal/word", "", 401),
        ("/portal", "", 401),
        ("/portal", "Bearer another", 401),
        ("/portal", "Bearer \xe9", 401),
        ("/other", "Bearer a secret", 404),
        ("/other", "", 401),
        ("/\\portal", "Bearer a secret", 404),
    ],
)
def test_with_a_secret_only_who_knows_it_may_call(webhook_with, path, key, status):
    address, rang = webhook_with("a secret")
    headers = {"Authorization": key.encode("latin-1")} if key else {}

    assert requests.post(address + path, headers=headers, timeout=60).status_code == status
    assert rang == (["portal"] if status == 204 else [])


def test_a_secret_may_stand_in_the_address_for_systems_that_take_no_header(webhook_with):
    address, rang = webhook_with("word")

    assert requests.post(f"{address}/portal/word", timeout=60).status_code == 204
    assert rang == ["portal"]


@pytest.mark.parametrize("secret", ["ends/with/", "ß+=&% ü", "plus+/="])
def test_any_secret_may_be_sent_either_way(webhook_with, secret):
    address, rang = webhook_with(secret)

    in_path = requests.post(f"{address}/portal/{quote(secret)}", timeout=5)
    headers = {"Authorization": f"Bearer {secret}".encode()}
    in_head = requests.post(f"{address}/portal", headers=headers, timeout=5)

    assert (in_path.status_code, in_head.status_code) == (204, 204)
    assert rang == ["portal", "portal"]


def test_without_a_secret_nothing_is_taken_for_one(webhook_with):
    address, rang = webhook_with()

    assert requests.post(f"{address}/portal/word", timeout=60).status_code == 204
    assert rang == []


def lines_to(address, count):
    port = int(address.rpartition(":")[2])
    return [socket.create_connection(("127.0.0.1", port), 5) for _ in range(count)]


def test_calls_that_never_end_keep_nobody_out(webhook_with):
    address, rang = webhook_with()
    slow = lines_to(address, 100)
    for line in slow:
        line.sendall(b"POST / HTTP/1.0\r\nX: ")

    assert requests.post(f"{address}/portal", timeout=60).status_code == 204
    assert rang == ["portal"]

    ended = [line.recv(1) for line in slow]

    assert set(ended) == {b""}
    for line in slow:
        line.close()


def test_a_call_that_hangs_up_is_nobody_s_business(webhook_with, caplog, capfd):
    address, _ = webhook_with()
    for line in lines_to(address, 20):
        line.sendall(b"POST /portal HTTP/1.1\r\nHost: x\r\n")
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        line.close()

    assert requests.post(f"{address}/portal", timeout=60).status_code == 204
    assert caplog.text + "".join(capfd.readouterr()) == ""
