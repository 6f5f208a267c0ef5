"""A slow network between programs and PostgreSQL: a proxy in a process of its own."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

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


async def _serve(place: str, delay: float) -> None:
    async def accept(near: asyncio.StreamReader, back: asyncio.StreamWriter) -> None:
        far, there = await asyncio.open_unix_connection(place)
        await asyncio.gather(_carry(near, there, delay), _carry(far, back, delay))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


async def _carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter, delay: float) -> None:
    """Hand on every piece after the delay, in order, several at a time on the way."""
    loop = asyncio.get_running_loop()
    while piece := await source.read(_CHUNK):
        loop.call_later(delay, sink.write, piece)
    loop.call_later(delay, sink.close)


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1], float(sys.argv[2])))
