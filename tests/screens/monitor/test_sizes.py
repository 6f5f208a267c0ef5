import pytest

from monitor.labels import breadth, split
from monitor.sizes import CAP_PER_METRE, Panel, Space, sizes

WIDE, TALL = (1920, 1080), (1080, 1920)


def fitted(diagonal, seat, size=WIDE, *, mark=0.7, leads=True):
    width, height = size
    space = Space(width=width - 80, height=height - 256, mark=mark, leads=leads)
    return sizes(Panel(width, height, diagonal), seat, space)


def test_a_capital_is_12_millimetres_high_for_each_metre_of_distance():
    assert pytest.approx(12.2, abs=0.05) == CAP_PER_METRE


def test_six_metres_before_43_inches_need_148_pixels():
    found = fitted(43, 6)

    assert found.needed == pytest.approx(148, abs=1)
    assert found.cap >= found.needed


def test_ten_metres_before_43_inches_leave_room_for_two_rows():
    found = fitted(43, 10)

    assert found.rows == 2
    assert found.readable


def test_two_rows_are_shown_and_called_unreadable_where_they_do_not_fit():
    found = fitted(32, 10)

    assert found.rows == 2
    assert not found.readable


@pytest.mark.parametrize("size", [WIDE, TALL, (3840, 2160), (1280, 720), (1280, 1024)])
@pytest.mark.parametrize("diagonal", [10, 24, 32, 43, 55, 98])
@pytest.mark.parametrize("seat", [1, 3, 6, 10, 20])
def test_the_rows_never_need_more_room_than_there_is(size, diagonal, seat):
    for mark in (0.7, 2.5):
        for leads in (True, False):
            found = fitted(diagonal, seat, size, mark=mark, leads=leads)

            used = found.newest + (found.rows - 1) * (found.row + found.gap)
            assert used <= size[1] - 256 + 0.5
            assert 2 <= found.rows <= 8
            assert found.number <= found.newest_number


def test_the_nearer_the_seats_the_more_rows_fit():
    assert fitted(55, 4).rows > fitted(55, 6).rows > fitted(55, 8).rows


def test_the_newest_call_is_set_larger_than_the_others():
    found = fitted(55, 6)

    assert found.newest_number > 1.2 * found.number


def test_a_narrow_board_sets_the_counter_below_the_number():
    assert fitted(43, 10, TALL).shape.stacked
    assert not fitted(43, 4, TALL).shape.stacked


def test_a_long_room_number_makes_the_type_smaller_and_the_board_says_how_far_it_reaches():
    short, long = fitted(43, 10), fitted(43, 10, mark=breadth("Zimmer 2.04"))

    assert short.readable
    assert long.cap < short.cap
    assert not long.readable


@pytest.mark.parametrize(
    ("label", "word", "mark"),
    [
        ("Schalter 3", "Schalter", "3"),
        ("Zimmer 2.04", "Zimmer", "2.04"),
        ("Ausländerbehörde Zimmer 12a", "Ausländerbehörde Zimmer", "12a"),
        ("Standesamt", "Standesamt", ""),
        ("Bürgerbüro Empfang", "Bürgerbüro Empfang", ""),
        ("7", "", "7"),
        (" Platz 7 ", "Platz", "7"),
    ],
)
def test_the_last_word_of_a_label_is_what_one_looks_for_if_it_holds_a_digit(label, word, mark):
    assert split(label) == (word, mark)
