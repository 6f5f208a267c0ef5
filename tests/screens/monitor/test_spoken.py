import pytest

from hardware.voice.announcer import AnnouncementOptions, Announcer
from hardware.voice.fake import FakeLoudspeaker, FakeSpeaker
from lobby.domain.errors import Unavailable
from lobby.domain.facts import FactKind
from lobby.ui.background import inline
from monitor.voice.reports import VoiceReports
from monitor.voice.voice import CallVoice
from tests.screens.monitor.builders import AREA, a_house, a_monitor


@pytest.fixture
def speaker(tmp_path):
    return FakeSpeaker(tmp_path)


@pytest.fixture
def loudspeaker(qapp):
    return FakeLoudspeaker()


@pytest.fixture
def monitor(speaker, loudspeaker):
    manner = AnnouncementOptions(repeat_after=0.001, breath=0)
    announcer = Announcer(speaker, loudspeaker, inline, manner)
    yield a_monitor(voice=CallVoice(announcer, a_house(), ["de"]))
    announcer.close()


def said(speaker):
    return [text for text, _ in speaker.said]


def test_letter_and_digits_are_said_singly_and_the_counter_by_its_spoken_name(
    monitor, speaker, qtbot
):
    monitor.journal.call("A017", "3")
    monitor.look()

    qtbot.waitUntil(lambda: bool(speaker.said))
    assert said(speaker) == ["Nummer A, null eins sieben, bitte zu Schalter 3."]


def test_twenty_calls_in_a_moment_are_said_whole_and_in_order(monitor, speaker, loudspeaker, qtbot):
    monitor.look()
    for number in range(101, 121):
        monitor.journal.call(f"A{number}", "1")
    monitor.look()

    qtbot.waitUntil(lambda: len(speaker.said) == 20)
    assert [text.split(",")[1].split()[-1] for text in said(speaker)[:3]] == [
        "eins",
        "zwei",
        "drei",
    ]
    assert not loudspeaker.overlapped


def test_a_call_that_is_undone_before_its_turn_is_not_said(monitor, speaker, qtbot):
    monitor.look()
    monitor.journal.call("A101", "1")
    undone = monitor.journal.call("A102", "2")
    monitor.journal.call("A103", "3")
    monitor.look()
    monitor.journal.undo(undone)
    monitor.look()

    qtbot.waitUntil(lambda: len(speaker.said) == 2)
    assert ["zwei," in text for text in said(speaker)] == [False, False]


def test_a_call_whose_picture_has_gone_is_large_again_when_its_voice_comes(monitor, qtbot):
    call = monitor.journal.call("A101", "1")
    monitor.look()
    monitor.later(20)
    assert monitor.large() == []

    monitor.room.voice.began.emit(call)

    assert monitor.large() == ["A101 Schalter 1"]


def test_further_languages_follow_the_first(speaker, loudspeaker, qtbot):
    announcer = Announcer(
        speaker, loudspeaker, inline, AnnouncementOptions(repeat_after=0.001, breath=0)
    )
    monitor = a_monitor(voice=CallVoice(announcer, a_house(), ["de", "en"]))
    monitor.journal.call("A017", "3")
    monitor.look()

    qtbot.waitUntil(lambda: len(speaker.said) == 2)
    assert said(speaker)[1] == "Number A, zero one seven, please go to counter 3."
    announcer.close()


def test_a_test_call_is_said_as_a_test(monitor, speaker, qtbot):
    monitor.look()
    monitor.journal.tell(FactKind.TEST_CALLED, counter="3", area=AREA)
    monitor.look()

    qtbot.waitUntil(lambda: said(speaker) == ["Test, Schalter 3."])


def test_staff_are_told_when_the_sound_is_gone_and_when_it_is_back(monitor, loudspeaker):
    told = []

    class Desk:
        def report_device(self, place, device, problem=""):
            told.append((place, device, problem))

    reports = VoiceReports(Desk(), inline, "monitor-1", monitor.room.voice)
    loudspeaker.unplug()
    assert monitor.room.property("silent")

    loudspeaker.plug_in()

    assert not monitor.room.property("silent")
    assert told == [("monitor-1", "voice", "no-sound"), ("monitor-1", "voice", "")]
    assert reports is not None


def test_staff_are_told_that_the_sound_is_well_and_later_what_the_database_missed(
    monitor, loudspeaker, qtbot
):
    told, outages = [], [Unavailable("database", "silent")]

    class Desk:
        def report_device(self, place, device, problem=""):
            if problem and outages:
                raise outages.pop()
            told.append(problem)

    reports = VoiceReports(Desk(), inline, "monitor-1", monitor.room.voice, try_again=10)
    loudspeaker.plug_in()
    assert told == [""]

    loudspeaker.unplug()

    qtbot.waitUntil(lambda: told == ["", "no-sound"])
    assert reports is not None


def test_a_muted_house_is_silent_and_says_so_on_the_screen(monitor, speaker):
    monitor.journal.mute()
    monitor.journal.call("A101", "1")
    monitor.look()

    assert said(speaker) == []
    assert monitor.room.property("silent")
    assert monitor.large() == ["A101 Schalter 1"]
