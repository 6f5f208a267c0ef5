import pytest

from lobby.domain.signage.board_sizes import CAP_PER_METRE, Panel, RowArea, sizes
from lobby.domain.signage.labels import Label, Space, fitted, label_width, split

WIDE, TALL = (1920, 1080), (1080, 1920)
PLAIN = frozenset(f"Schalter {number}" for number in range(1, 9))
REAL = frozenset(
    ("Zimmer 2.04", "Führerscheinstelle", "Trauzimmer im Dachgeschoss (Südflügel)", "B")
)


def board(diagonal, seat, size=WIDE, *, labels=PLAIN, **given):
    width, height = size
    place = RowArea(width=width - 80, height=height - 256, labels=frozenset(labels), **given)
    return sizes(Panel(width, height, diagonal), seat, place)


def test_a_capital_is_12_millimetres_high_for_each_metre_of_distance():
    assert pytest.approx(12.2, abs=0.05) == CAP_PER_METRE


def test_six_metres_before_43_inches_need_capitals_of_148_pixels():
    found = board(43, 6)

    assert found.needed * 0.727 == pytest.approx(148, abs=1)
    assert found.readable
    assert not found.illegible


def test_ten_metres_before_55_inches_leave_room_for_two_rows():
    found = board(55, 10)

    assert found.rows == 2
    assert found.readable


def test_rows_are_shown_and_called_unreadable_where_they_do_not_fit():
    found = board(32, 10)

    assert found.rows >= 2
    assert not found.readable


@pytest.mark.parametrize("labels", [PLAIN, REAL], ids=["plain", "real"])
@pytest.mark.parametrize("size", [WIDE, TALL, (3840, 2160), (1280, 720), (1280, 1024)])
@pytest.mark.parametrize("diagonal", [10, 24, 32, 43, 55, 120])
@pytest.mark.parametrize("seat", [1, 3, 6, 10, 30])
def test_the_rows_never_need_more_room_than_there_is(size, diagonal, seat, labels):
    for leads in (True, False):
        found = board(diagonal, seat, size, labels=labels, leads=leads)

        used = found.newest + (found.rows - 1) * (found.row + found.gap)
        assert used <= size[1] - 256 + 0.5
        assert 2 <= found.rows <= 8
        assert found.number <= found.newest_number
        for label in labels:
            lettering = fitted(label, found.space(found.row, found.number))
            assert lettering.width <= found.label_width + 0.5


def test_as_many_rows_as_the_settings_ask_for_are_shown():
    assert board(55, 4, rows=3).rows == 3


def test_the_nearer_the_seats_the_more_rows_fit():
    assert board(55, 4).rows > board(55, 6).rows > board(55, 8).rows


def test_the_newest_call_is_set_larger_than_the_others():
    found = board(55, 6)

    assert found.newest_number > 1.2 * found.number


def test_a_narrow_board_sets_the_counter_below_the_number():
    assert board(43, 6, TALL).stacked
    assert not board(43, 6).stacked


def test_a_label_is_as_legible_as_a_number_and_takes_rows_for_it():
    plain, long = board(55, 4), board(55, 4, labels={"Fahrerlaubnisbehörde Nebenstelle Süd"})

    assert not long.illegible
    assert long.rows < plain.rows


def test_where_no_arrangement_is_legible_the_board_says_how_far_each_label_reaches():
    found = board(43, 8, labels=REAL)

    assert found.illegible == REAL - {"B"}
    assert 0.3 < found.reach["Führerscheinstelle"] < 0.5
    assert found.readable


def test_sixty_counters_are_as_legible_as_the_longest_of_them():
    found = board(55, 4, labels={f"Zimmer {number}" for number in range(1, 61)})

    assert found.reach["Zimmer 60"] == found.reach["Zimmer 11"]
    assert len(found.reach) == 60


def test_a_counter_without_a_way_leaves_the_room_of_the_arrow_to_the_label():
    assert board(43, 6, arrows=False).label_width > board(43, 6).label_width


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
        ("Schalter B", "Schalter", "B"),
        ("B", "", "B"),
        ("Saal (Erdgeschoss 2)", "Saal (Erdgeschoss 2)", ""),
    ],
)
def test_the_last_word_of_a_label_is_what_one_looks_for_if_it_is_a_number_or_a_letter(
    label, word, mark
):
    assert split(label) == (word, mark)


def a_space(width, height, *, word=100, mark=150, needed=80):
    return Space(width=width, height=height, word=word, mark=mark, needed=needed)


def test_a_label_that_has_room_is_one_line():
    found = fitted("Schalter 3", a_space(1000, 160))

    assert found == ((Label("Schalter", "3"),), 100, 150)


def test_a_mark_becomes_smaller_before_its_word_becomes_illegible():
    wide = label_width("Schalter") * 100 + label_width("3") * 110 + 22

    found = fitted("Schalter 3", a_space(wide, 160))

    assert found.word == 100
    assert 100 <= found.mark < 150


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Zimmer 2.04", ["Zimmer", "2.04"]),
        ("Führerscheinstelle", ["Führerschein-", "stelle"]),
        ("Bürger\N{SOFT HYPHEN}meisteramt", ["Bürger-", "meisteramt"]),
        ("Sozial-Verwaltung", ["Sozial-", "Verwaltung"]),
    ],
)
def test_a_long_label_goes_on_in_the_next_line(label, lines):
    found = fitted(label, a_space(600, 250, mark=100))

    assert [line.word or line.mark for line in found.lines] == lines


def test_a_label_is_parted_into_lines_of_its_own_words_only():
    label = "Trauzimmer im Dachgeschoss (Südflügel)"

    found = fitted(label, a_space(900, 400))

    assert " ".join(line.word for line in found.lines).replace("- ", "") == label
    assert len(found.lines) == 3
