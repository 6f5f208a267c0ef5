import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyzbar import pyzbar

from hardware.scanner.decode import TURNS, Decoder, busiest, decode
from hardware.scanner.payload import FOREIGN, MAX_LENGTH, readable
from hardware.scanner.phone import Pose, hall, hold, modules, screen
from hardware.scanner.readers import (
    first,
    zbar,
    zbar_adaptive,
    zbar_half_size,
    zbar_sharpened,
    zxing,
    zxing_closed,
    zxing_one_threshold,
    zxing_soft,
    zxing_twice_as_large,
)
from hardware.scanner.vision import cv2
from tests.hardware.scanner.symbols import (
    bytes_segment,
    capacity,
    noise,
    press,
    structured_append,
    symbol,
)

HOSTILE_SYMBOLS = 12_000


def a_picture_of(text, **pose):
    picture = hold(hall(np.random.default_rng(1)), screen(modules(text)), Pose(**pose))
    return cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)


def a_disc(radius):
    rows, columns = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    disc = (np.hypot(rows, columns) <= radius).astype(np.float32)
    return disc / disc.sum()


def a_streak(length):
    return np.full((1, length), 1 / length, np.float32)


def enlarged(code, scale=4):
    return np.kron(code, np.ones((scale, scale), np.uint8))


def test_a_phone_held_askew_before_the_camera_is_read():
    picture = a_picture_of("https://termine.example/c/4711-038", yaw=20, turn=30)

    assert decode(picture).texts == ("https://termine.example/c/4711-038",)


def test_a_code_in_dark_mode_is_read():
    phone = screen(modules("4711-038"), dark_mode=True)
    picture = hold(hall(np.random.default_rng(1)), phone, Pose())

    assert decode(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)).texts == ("4711-038",)


def test_an_empty_hall_holds_no_code():
    empty = cv2.cvtColor(hall(np.random.default_rng(1)), cv2.COLOR_BGR2GRAY)

    assert decode(empty).texts == ()


@pytest.mark.parametrize(
    "reader",
    [
        zbar,
        zbar_adaptive,
        zbar_half_size,
        zbar_sharpened,
        zxing,
        zxing_closed,
        zxing_one_threshold,
        zxing_soft,
        zxing_twice_as_large,
    ],
)
def test_every_reader_reads_a_clean_code_alone(reader):
    assert reader(a_picture_of("4711-038", module=10)).texts == ("4711-038",)


@pytest.mark.parametrize("kernel", [a_disc(8), a_streak(15)])
def test_a_code_out_of_focus_or_in_motion_is_made_clear_and_read(kernel):
    blurred = cv2.filter2D(a_picture_of("4711-038", module=8), -1, kernel)

    assert zxing(blurred).texts == ()
    assert decode(blurred).texts == ("4711-038",)


def test_what_one_turn_cannot_read_another_one_reads():
    scratched = a_picture_of("4711-038", module=7)
    scratched[::9] = 40

    decoder = Decoder()
    texts = [decoder.decode(scratched).texts for _ in TURNS]

    assert ("4711-038",) in texts


def test_a_code_is_looked_for_where_the_picture_is_busy():
    corner = a_picture_of("4711-038", x=200, y=200, module=4)

    assert zxing(busiest(corner)).texts == ("4711-038",)
    assert busiest(np.full((720, 1280), 128, np.uint8)) is None


def test_a_structured_append_symbol_makes_zbar_raise_and_the_chain_survives():
    picture = symbol(structured_append(b"4711-038", part=0, parts=2), version=2)

    with pytest.raises(ValueError, match="ZBarOrientation"):
        pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol.QRCODE])
    for readers in TURNS:
        for reader in readers:
            first([reader], picture)


def test_a_reader_that_breaks_leaves_the_work_to_the_next():
    def broken(gray):
        raise ValueError("4294967295 is not a valid ZBarOrientation")

    assert first([broken, zbar], a_picture_of("4711-038")).texts == ("4711-038",)


@pytest.mark.parametrize(
    "hostile",
    [
        "4711\x00038",
        "4711\x1b@038",
        "\x1dV\x00",
        "4711\n038",
        "\u202e830-1174",
        "Müller",
        "\uff14\uff17\uff11\uff11",
        "x" * 257,
        "x" * 2900,
        b"\xff\xfe4\x007\x00",
    ],
)
def test_of_a_code_that_says_what_no_code_of_ours_may_say_only_that_is_told(hostile):
    assert decode(enlarged(modules(hostile, level="L"))).texts == (FOREIGN,)


def test_the_longest_code_of_ours_is_read_whole():
    longest = "x" * MAX_LENGTH

    assert decode(enlarged(modules(longest, level="L"))).texts == (longest,)


@given(st.binary(max_size=300))
def test_only_printable_ascii_of_reasonable_length_passes_and_it_passes_unchanged(raw):
    text = readable(raw)

    fine = 0 < len(raw) <= MAX_LENGTH and all(0x20 <= byte <= 0x7E for byte in raw)
    assert (text is not None) is fine
    assert text is None or text.encode("ascii") == raw


def test_twelve_thousand_hostile_symbols_neither_stop_the_reader_nor_get_through_it():
    rng, decoder, drawn = np.random.default_rng(20261121), Decoder(), press(version=1)

    for number in range(HOSTILE_SYMBOLS):
        picture = drawn(a_hostile_message(rng, number))
        for text in decoder.decode(picture).texts:
            assert text is FOREIGN or readable(text.encode()) == text


def test_a_press_draws_what_is_drawn_bit_by_bit():
    rng, drawn = np.random.default_rng(20261130), press(version=1)

    for number in range(8):
        message = list(a_hostile_message(rng, number))
        assert np.array_equal(drawn(message), symbol(message, version=1))


def a_hostile_message(rng, number):
    """Every fourth is a part of a set, a lie about its length, a control text, or plain noise."""
    payload = rng.integers(0, 256, 8).astype(np.uint8).tobytes()
    match number % 4:
        case 0:
            return structured_append(payload, part=number % 16, parts=1 + number % 11)
        case 1:
            mode = (int(rng.integers(0, 16)), 4)
            return [mode, (255, 8), *noise(rng, capacity(1))]
        case 2:
            return bytes_segment(bytes(byte % 32 for byte in payload))
        case _:
            return noise(rng, capacity(1))


def test_one_of_the_turns_looks_at_the_place_in_full_size_and_unchanged():
    assert [zbar in turn for turn in TURNS].count(True) == 1
