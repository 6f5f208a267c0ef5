"""A booking system on this machine says that something changed, and the mirror looks at once."""

from __future__ import annotations

from threading import Event, Thread
from time import monotonic

import pytest
import requests

from lobby.domain.errors import SettingsError
from sync.bell import Bell
from sync.daemon import Daemon
from sync.rhythm import Rhythm
from sync.webhook import Webhook
from tests.sync.builders import a_puller, booked, on_wire
from tests.sync.upstream import page, says, telling


@pytest.fixture
def looked(upstream, feed, lobby):
    """A mirror that would look again in an hour, its webhook, and when it looked."""
    told = Event()
    first, second = page(on_wire("b-1"), cursor="c1"), page(on_wire("b-1"), on_wire("b-2"))

    def answer(call):
        (second if len(upstream.calls) > 1 else first)(call)
        told.set()

    upstream.always = answer
    puller = a_puller(feed, lobby, rhythm=Rhythm(interval=3600))
    webhook = Webhook(0, {"portal": puller.ring})
    daemon = Daemon([puller, webhook], [feed], notify=lambda _: None)
    running = Thread(target=daemon.run)
    running.start()
    assert told.wait(5)
    told.clear()
    yield f"http://127.0.0.1:{webhook.port}", told
    daemon.stop()
    running.join(5)
    assert not running.is_alive()


def test_a_call_on_loopback_brings_the_change_within_seconds(looked, lobby):
    address, told = looked
    changed = Event()
    watch = lobby.watch(changed.set, lambda _: None)

    answer = requests.post(f"{address}/portal", json={"name": "not even read"}, timeout=5)

    assert answer.status_code == 204
    assert told.wait(5)
    while booked(lobby) != {"b-1", "b-2"}:
        assert changed.wait(5)
        changed.clear()
    watch.close()


def test_a_call_for_another_source_wakes_nobody(looked):
    address, _ = looked

    assert requests.post(f"{address}/other", timeout=5).status_code == 404


def test_calls_without_end_never_make_it_look_more_than_once_a_second():
    bell, stop = Bell(), Event()
    bell.ring()
    began = monotonic()

    bell.pause(60, stop)

    assert 0.9 < monotonic() - began < 55


def test_a_source_in_trouble_is_left_alone_however_often_somebody_calls(upstream, feed, lobby):
    asked = Event()
    upstream.always = telling(asked, says(503, Retry_After=300))
    puller, stop = a_puller(feed, lobby), Event()
    running = Thread(target=puller.run, args=(stop,))
    running.start()
    assert asked.wait(5)
    asked.clear()
    puller.ring()

    assert not asked.wait(1.5)

    stop.set()
    running.join(5)
    assert not running.is_alive()


def test_a_port_that_is_taken_is_a_mistake_in_the_settings():
    first = Webhook(0, {})

    with pytest.raises(SettingsError, match="webhook_port"):
        Webhook(first.port, {})


def test_it_listens_at_no_other_address_of_this_machine(looked):
    address, _ = looked

    with pytest.raises(requests.ConnectionError):
        requests.post(f"{address.replace('127.0.0.1', '127.0.0.2')}/portal", timeout=5)
