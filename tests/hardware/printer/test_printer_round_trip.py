"""What is printed is what was issued: drawn by the fake, read back by a QR decoder."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from hardware.printer.fake import FakePrinter
from hardware.printer.profile import profile_named
from hardware.printer.typesetting.fonts import font_for, joins_letters, missing_fonts
from hardware.printer.typesetting.text_raster import black_and_white, draw_line
from tests.hardware.printer.builders import WORDS, a_printer, a_slip, codes_on, the_slip

SPOKEN = {
    "de": ("Größe, Übung, Straße, Äpfel, ẞ", False),
    "fr": ("Où êtes-vous ? L’été, le cœur, ça", False),
    "tr": ("Lütfen bekleyin: ğ ı İ ş ö ü ç", False),
    "uk": ("Зачекайте, будь ласка: ї є ґ і щ", False),
    "ar": ("يرجى الانتظار، رقمك T 038", True),
    "pl": ("Zażółć gęślą jaźń", False),
    "ru": ("Подождите, пожалуйста: ё ъ ы э", False),
}


@pytest.fixture(params=[("TM-T20II", 80), ("TM-T20II", 58), ("generic", 80), ("generic", 58)])
def kind(request):
    return request.param


@pytest.fixture
def fake(kind):
    with FakePrinter(dots=profile_named(*kind).dots) as fake:
        yield fake


@pytest.mark.parametrize("language", SPOKEN)
def test_the_code_on_the_paper_is_the_code_of_the_ticket(kind, fake, language):
    words, rtl = SPOKEN[language]
    slip = a_slip(calling=words, area=words, right_to_left=rtl, documents=(words, words))

    a_printer(fake, *kind).print_slip(slip)

    assert codes_on(the_slip(fake)) == [WORDS["qr"]]
    assert fake.machine.unknown == []


def test_a_long_code_still_scans(kind, fake):
    a_printer(fake, *kind).print_slip(a_slip(qr="https://lobby.example/t/" + "A7" * 60))

    assert codes_on(the_slip(fake)) == ["https://lobby.example/t/" + "A7" * 60]


def test_a_slip_without_a_code_has_none(kind, fake):
    a_printer(fake, *kind).print_slip(a_slip(qr=""))

    assert codes_on(the_slip(fake)) == []


def test_german_is_set_in_the_printers_own_letters():
    with FakePrinter(chinese=True) as fake:
        a_printer(fake).print_slip(a_slip(area="Größe „Ä“ – 5 €", calling="Übung … žš"))

        lines = [line.strip() for line in fake.machine.lines]
        assert {"Größe „Ä“ – 5 €", "Übung … žš", "T 038"} <= set(lines)


def test_one_letter_that_the_code_page_lacks_draws_all_lines():
    with FakePrinter() as fake:
        a_printer(fake).print_slip(a_slip(calling="Proszę czekać"))

        assert [line for line in fake.machine.lines if line.strip()] == ["T 038"]


@pytest.mark.parametrize("language", SPOKEN)
def test_every_language_finds_a_font_with_all_its_letters(language):
    words, _ = SPOKEN[language]
    font = font_for(words, 32)
    no_such = bytes(font.getmask("\uffff"))

    missing = [
        letter for letter in words if letter != " " and bytes(font.getmask(letter)) == no_such
    ]

    assert missing == []
    assert missing_fonts() == []


def test_arabic_letters_are_joined_and_run_from_right_to_left():
    assert joins_letters()

    joined = drawn("سلام", rtl=True)
    apart = drawn("س\u200cل\u200cا\u200cم", rtl=True)

    assert right_edge(joined) > 390
    assert left_edge(apart) < left_edge(joined)


def test_the_number_within_an_arabic_sentence_reads_from_left_to_right():
    words = "رقمك T 038"

    sentence = drawn(words, rtl=True)

    assert contains(sentence, in_its_font(words, "T 038"))


def test_the_number_is_the_tallest_thing_on_the_slip(kind, fake):
    a_printer(fake, *kind).print_slip(a_slip(qr="", logo=None))

    heights = ink_runs(np.asarray(the_slip(fake)))

    second, first = sorted(heights)[-2:]
    assert first >= 80
    assert first >= 2 * second


def test_a_number_of_many_digits_still_fits(kind, fake):
    a_printer(fake, *kind).print_slip(a_slip(number="ABC 12345678"))

    assert codes_on(the_slip(fake)) == [WORDS["qr"]]


def test_the_logo_comes_out_and_a_broken_one_stops_no_slip(tmp_path, kind, fake, caplog):
    logo, broken = tmp_path / "logo.png", tmp_path / "broken.png"
    Image.new("RGB", (1200, 500), "black").save(logo)
    broken.write_bytes(b"\x89PNG nonsense")
    printer = a_printer(fake, *kind)

    printer.print_slip(a_slip(logo=logo))
    printer.print_slip(a_slip(logo=broken))
    printer.print_slip(a_slip(logo=tmp_path / "none.png"))

    assert max(ink_runs(np.asarray(the_slip(fake)))) >= 100
    assert codes_on(the_slip(fake)) == codes_on(the_slip(fake)) == [WORDS["qr"]]
    assert caplog.text.count("logo=unreadable") == 2


def drawn(text, *, rtl):
    return np.asarray(draw_line(text, 400, large=False, bold=False, centred=False, rtl=rtl))


def in_its_font(words, part):
    """Draw a part as it looks in the font that the whole is set in."""
    sheet = Image.new("L", (200, 60), 255)
    ImageDraw.Draw(sheet).text((10, 10), part, 0, font_for(words, 29))
    return np.asarray(black_and_white(sheet))


def left_edge(dots):
    return int(np.flatnonzero((~dots).any(axis=0))[0])


def right_edge(dots):
    return int(np.flatnonzero((~dots).any(axis=0))[-1]) + 1


def contains(sheet, part):
    """Whether the ink of ``part`` stands somewhere in ``sheet``."""
    rows, columns = (np.flatnonzero((~part).any(axis=axis)) for axis in (1, 0))
    ink = ~part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    windows = np.lib.stride_tricks.sliding_window_view(~sheet, ink.shape)
    return bool((windows & ink).sum(axis=(2, 3)).max() >= 0.95 * ink.sum())


def ink_runs(dots):
    """The heights of all blocks of ink, in dots."""
    edges = np.flatnonzero(np.diff(np.r_[False, (~dots).any(axis=1), False].astype(int)))
    return (edges[1::2] - edges[::2]).tolist()
