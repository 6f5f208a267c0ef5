"""A sound card that plays into nothing and can be listened to: a PulseAudio of our own."""

import fcntl
import os
import subprocess
import threading
import time
from contextlib import contextmanager, suppress

import numpy as np

RATE = 48_000
SINK = "waiting_room"


class SoundCard:
    """One server with one null sink, which can be unplugged and plugged in."""

    def __init__(self, folder, socket):
        self.folder = folder
        self.socket = folder / socket
        self.env = os.environ | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_SERVER": f"unix:{self.socket}",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def start(self):
        listen = f"module-native-protocol-unix socket={self.socket} auth-anonymous=1"
        options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "-L", listen]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._server = subprocess.Popen(["pulseaudio", *options], env=self.env, **quiet)
        _never_waits_for_a_processor(self._server)
        wait_for(self.answers, "PulseAudio does not answer")
        self.plug_in()

    def stop(self):
        self._server.terminate()
        self._server.wait()

    def restart(self):
        self.stop()
        self.start()

    def plug_in(self, name=SINK):
        self._pactl("load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE}")

    def unplug(self):
        self._pactl("unload-module", "module-null-sink")

    def turn(self, what, value, name=SINK):
        """Set ``mute`` or ``volume`` of a loudspeaker."""
        self._pactl(f"set-sink-{what}", name, value)

    def make_up_an_output(self):
        """From now on the server does as most do: without a loudspeaker it invents a dummy."""
        self._pactl("load-module", "module-always-sink")

    @contextmanager
    def slow(self, pace):
        """Plug in a loudspeaker that takes what it is given at this share of the usual pace."""
        fifo = self.folder / "slow"
        os.mkfifo(fifo)
        form = ["format=s16le", f"rate={RATE}", "channels=1", "channel_map=mono"]
        self._pactl("load-module", "module-pipe-sink", f"file={fifo}", *form)
        self.unplug()
        over = threading.Event()
        drain = threading.Thread(target=_drain, args=(fifo, 2 * RATE * pace, over))
        drain.start()
        try:
            yield
        finally:
            over.set()
            drain.join()

    @contextmanager
    def recording(self):
        """Record what is played; the samples are there, as numbers from -1 to 1, at the end."""
        heard = Recording()
        path = self.folder / "heard.raw"
        command = ["parec", "-d", f"{SINK}.monitor", "--format=s16le", f"--rate={RATE}"]
        options = ["--channels=1", "--latency-msec=20"]
        with path.open("wb") as file:
            recorder = subprocess.Popen([*command, *options], stdout=file, env=self.env)
            _never_waits_for_a_processor(recorder)
            wait_for(lambda: path.stat().st_size > 0, "nothing is recorded")
            try:
                yield heard
            finally:
                recorder.terminate()
                recorder.wait()
        heard.samples = np.fromfile(path, np.int16) / 2**15

    def answers(self):
        asked = subprocess.run(["pactl", "info"], capture_output=True, env=self.env, check=False)
        return asked.returncode == 0

    def _pactl(self, *words):
        subprocess.run(["pactl", *words], check=True, env=self.env, stdout=subprocess.DEVNULL)


class Recording:
    samples = None


def _never_waits_for_a_processor(process):
    """A sound card is no program; without the right to say so it may tear what is played."""
    with suppress(PermissionError):
        os.setpriority(os.PRIO_PROCESS, process.pid, -15)


def _drain(fifo, pace, over):
    """Read so many bytes a second, out of a pipe that holds next to nothing."""
    pipe = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 4096)
    while not over.wait(0.02):
        with suppress(BlockingIOError):
            os.read(pipe, int(pace * 0.02))
    os.close(pipe)


@contextmanager
def a_sound_card(folder, socket="socket"):
    card = SoundCard(folder, socket)
    card.start()
    try:
        yield card
    finally:
        card.stop()


def wait_for(condition, what, seconds=60):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, what
        time.sleep(0.02)
