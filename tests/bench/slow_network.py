"""A slow network between programs and PostgreSQL: a proxy in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from threading import Thread

from sqlalchemy.engine import make_url

_CHUNK = 65536


@contextmanager
def slowly(url: str, there_and_back: float) -> Iterator[str]:
    """Lend the URL of the same database, so many seconds farther away for every question."""
    parsed = make_url(url)
    place = f"{parsed.query['host']}/.s.PGSQL.5432"
    command = [sys.executable, "-m", "tests.bench.slow_network", place, str(there_and_back / 2)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        port = int(process.stdout.readline())
        near = {"sslmode": "disable", "gssencmode": "disable"}
        far = parsed.set(host="127.0.0.1", port=port, query=near)
        yield far.render_as_string(hide_password=False)
    finally:
        process.terminate()
        process.wait(10)


def _serve(place: str, delay: float) -> None:
    listening = socket.create_server(("127.0.0.1", 0))
    print(listening.getsockname()[1], flush=True)
    while True:
        near, _ = listening.accept()
        near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        far = socket.socket(socket.AF_UNIX)
        far.connect(place)
        for source, sink in ((near, far), (far, near)):
            on_the_way: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
            Thread(target=_send, args=(source, on_the_way, delay), daemon=True).start()
            Thread(target=_deliver, args=(on_the_way, sink), daemon=True).start()


def _send(
    source: socket.socket, on_the_way: SimpleQueue[tuple[float, bytes]], delay: float
) -> None:
    piece = b"at first"
    while piece:
        piece = source.recv(_CHUNK)
        on_the_way.put((time.monotonic() + delay, piece))


def _deliver(on_the_way: SimpleQueue[tuple[float, bytes]], sink: socket.socket) -> None:
    """Hand on every piece when it is due; several are on the way at a time."""
    while True:
        due, piece = on_the_way.get()
        time.sleep(max(0.0, due - time.monotonic()))
        if not piece:
            sink.shutdown(socket.SHUT_WR)
            return
        sink.sendall(piece)


if __name__ == "__main__":
    _serve(sys.argv[1], float(sys.argv[2]))
