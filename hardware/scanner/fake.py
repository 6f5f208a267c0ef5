"""A camera that is not there: shows phones with codes over HTTP, and fails as real ones do."""

from __future__ import annotations

import argparse
import json
import math
import threading
import time
from collections.abc import Iterator
from enum import StrEnum
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

import numpy as np

from hardware.scanner.phone import HEIGHT, WIDTH, Pose, hall, hold, modules, screen
from hardware.scanner.vision import Picture, cv2

_FPS: Final = 15
_TAKES: Final = 8
"""Different pictures of the same scene: a real sensor never delivers the same one twice."""

_BOUNDARY: Final = "picture"


class Fault(StrEnum):
    """How a camera fails."""

    NONE = ""
    UNPLUGGED = "unplugged"
    """Connections break and new ones are refused."""
    STALLED = "stalled"
    """It delivers one picture for ever."""
    SILENT = "silent"
    """It keeps the connection and delivers nothing."""
    BLACK = "black"
    """Somebody covered the lens."""


class FakeCamera:
    """An MJPEG server whose picture and faults can be changed, from here or by HTTP.

    ``GET /video`` is the stream, ``POST /show {"text": ..., "dark_mode": ..., "seconds": ...}``
    holds up a phone, for so many seconds or until the next order (no text takes it away),
    ``POST /fault {"kind": ...}`` breaks the camera and repairs it.
    """

    def __init__(self, port: int = 0, *, seed: int = 7) -> None:
        self._rng = np.random.default_rng(seed)
        self._hall = hall(self._rng)
        self._empty = [self._jpeg(self._hall) for _ in range(_TAKES)]
        self._takes = self._empty
        self._until = math.inf
        black = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        self._black = [self._jpeg(black, noise=2) for _ in range(2)]
        self._turn = 0
        self._lock = threading.Lock()
        self.fault = Fault.NONE
        self.shown_at = 0.0
        """When the present scene was first sent, by the monotonic clock; 0 before that."""
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="fake-camera", daemon=True
        )

    @property
    def url(self) -> str:
        """What to set as the source of the camera."""
        return f"http://127.0.0.1:{self._server.server_port}/video"

    def start(self) -> None:
        """Serve until ``close``, in a thread of its own."""
        self._thread.start()

    def close(self) -> None:
        """Break all streams and stop serving."""
        self.fault = Fault.UNPLUGGED
        self._server.shutdown()
        self._server.server_close()

    def show(
        self, text: str | bytes | None, *, dark_mode: bool = False, seconds: float = math.inf
    ) -> None:
        """Hold up a phone with the code of this text for a while, or take the phone away."""
        takes = self._empty
        if text is not None:
            phone = screen(modules(text), dark_mode=dark_mode)
            held = [hold(self._hall, phone, self._pose()) for _ in range(_TAKES)]
            takes = [self._jpeg(picture) for picture in held]
        with self._lock:
            self._takes = takes
            self._until = time.monotonic() + seconds
            self.shown_at = 0.0

    def pictures(self) -> Iterator[bytes]:
        """JPEG pictures at the pace of a camera, until it is unplugged."""
        while self.fault is not Fault.UNPLUGGED:
            if self.fault is not Fault.SILENT:
                yield self._next()
            time.sleep(1 / _FPS)

    def _next(self) -> bytes:
        with self._lock:
            if self.fault is Fault.BLACK:
                self._turn += 1
                return self._black[self._turn % 2]
            if self.fault is not Fault.STALLED:
                self._turn += 1
            now = time.monotonic()
            self.shown_at = self.shown_at or now
            return (self._takes if now < self._until else self._empty)[self._turn % _TAKES]

    def _pose(self) -> Pose:
        shake = self._rng.normal(0, 1, 5)
        return Pose(
            x=WIDTH * 0.5 + 6 * shake[0],
            y=HEIGHT * 0.5 + 6 * shake[1],
            turn=4 + shake[2],
            yaw=8 + shake[3],
            pitch=5 + shake[4],
        )

    def _jpeg(self, picture: Picture, noise: float = 4) -> bytes:
        grain = self._rng.normal(0, noise, picture.shape[:2])[:, :, None]
        noisy = np.clip(picture + grain, 0, 255).astype(np.uint8)
        return cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes()


def _handler(camera: FakeCamera) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path != "/video" or camera.fault is Fault.UNPLUGGED:
                self.send_error(HTTPStatus.NOT_FOUND)
                return
            self.send_response(HTTPStatus.OK)
            kind = f"multipart/x-mixed-replace; boundary={_BOUNDARY}"
            self.send_header("Content-Type", kind)
            self.end_headers()
            self._stream()

        def _stream(self) -> None:
            self.close_connection = True
            try:
                for picture in camera.pictures():
                    self.wfile.write(_part(picture))
            except OSError:
                return  # the one who looked has gone

        def do_POST(self) -> None:
            try:
                length = int(self.headers.get("Content-Length", 0))
                _obey(camera, self.path, json.loads(self.rfile.read(length) or b"{}"))
            except (KeyError, ValueError, TypeError) as error:
                self.send_error(HTTPStatus.BAD_REQUEST, explain=str(error))
                return
            self.send_response(HTTPStatus.NO_CONTENT)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it overrides
            """Keep quiet."""

    return Handler


def _part(picture: bytes) -> bytes:
    head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(picture)}\r\n\r\n"
    return head.encode() + picture + b"\r\n"


def _obey(camera: FakeCamera, path: str, order: dict[str, object]) -> None:
    if path == "/show":
        text = order.get("text")
        camera.show(
            str(text) if text else None,
            dark_mode=bool(order.get("dark_mode")),
            seconds=float(str(order.get("seconds", math.inf))),
        )
    elif path == "/fault":
        camera.fault = Fault(str(order["kind"]))
    else:
        raise KeyError(path)


def main() -> None:
    """Serve a camera until interrupted, and print its address."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    camera = FakeCamera(parser.parse_args().port)
    camera.start()
    print(camera.url, flush=True)  # noqa: T201 - whoever started it reads the address
    threading.Event().wait()


if __name__ == "__main__":
    main()
