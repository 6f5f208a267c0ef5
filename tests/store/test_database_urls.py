"""However an administrator writes the address of the database, it is understood or refused."""

import pytest

from lobby.domain.errors import SettingsError
from lobby.store.engine import connect, normalised

WHERE_TO = {
    "postgresql://lobby@h1:5432,h2:5433/lobby": ("h1,h2", "5432,5433"),
    "postgresql://h1:5432,h2:5433/lobby?sslmode=verify-full": ("h1,h2", "5432,5433"),
    "postgres://u:p%40w@h1,h2:5433/lobby": ("h1,h2", ",5433"),
    "postgresql+psycopg://u@/lobby?host=h1:1&host=h2:2": ("h1,h2", "1,2"),
    "postgresql://lobby@h1/lobby": ("h1", None),
}
REFUSED = {
    "nonsense": "is not a database URL",
    "postgresql://h1:eins/lobby": "is not a database URL",
    "postgresql://u@h/lobby?port=a,b": "has ports without their hosts",
    "mysql://h/lobby": "mysql is not supported",
}


@pytest.mark.parametrize(("url", "place"), WHERE_TO.items())
def test_several_hosts_may_be_written_as_libpq_writes_them(url, place):
    engine = connect(url)

    _, arguments = engine.dialect.create_connect_args(engine.url)

    assert (arguments["host"], arguments.get("port")) == place


def test_what_else_the_address_says_is_kept():
    url = normalised("postgresql://u:p%40w@h1:1,h2:2/lobby?sslmode=verify-full")

    assert (url.username, url.password, url.database) == ("u", "p@w", "lobby")
    assert url.query["sslmode"] == "verify-full"


@pytest.mark.parametrize(("url", "why"), REFUSED.items())
def test_what_is_no_address_is_refused_in_words(url, why):
    with pytest.raises(SettingsError, match=why):
        normalised(url)
