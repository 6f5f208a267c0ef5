"""A program that announces calls, for tests that listen: ``python -m ... CALLS FOLDER``.

It says as JSON, one object a line, what the announcer says, with the time on the clock that all
processes share.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from hardware.voice.announcer import AnnouncementOptions, Announcer
from hardware.voice.playback import Playback
from hardware.voice.speakers.engine import EngineSpeaker
from hardware.voice.volume import Volume
from hardware.voice.words import call
from lobby.ui.background import Background


def main():
    calls, folder = int(sys.argv[1]), Path(sys.argv[2])
    app = QCoreApplication([])
    speaker, loudspeaker, worker = (
        EngineSpeaker(folder, rate=300),
        Playback(),
        Background("voice"),
    )
    loud = AnnouncementOptions(volume=Volume(day=100, night=100), keep_in=folder, repeat_after=0)
    announcer = Announcer(speaker, loudspeaker, worker, loud)
    left = set(range(1, calls + 1))

    def finished(seq):
        tell("finished", seq)
        left.discard(seq)
        if not left:
            app.quit()

    announcer.started.connect(lambda seq: tell("started", seq))
    announcer.finished.connect(finished)
    announcer.problem.connect(lambda problem: tell("problem", problem))
    loudspeaker.probe()
    for seq in sorted(left):
        announcer.announce(seq, [call(f"A{seq}", "Schalter 3", "Schalter drei", "de")])
    app.exec()
    announcer.close()
    loudspeaker.close()
    worker.close()
    speaker.close()


def tell(what, value):
    sys.stdout.write(json.dumps([what, value, time.monotonic()]) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
