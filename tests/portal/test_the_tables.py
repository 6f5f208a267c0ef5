"""The portal's tables refuse what the code above them must never do."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from lobby.domain.errors import SettingsError
from lobby.store import migrate as queue_migrate
from lobby.store.engine import connect
from portal.domain.booking import PortalBooking
from portal.store import migrate, schema
from portal.store.occupancy import StoredOccupancy
from tests.portal.portals import FRIDAY_BEFORE, MONDAY, at


def test_the_migrated_tables_are_the_ones_the_program_knows(portal):
    with portal.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})

        assert compare_metadata(context, schema.metadata) == []


def test_setting_up_twice_changes_nothing(portal, portal_url):
    held = portal.held("10:00")

    migrate.upgrade(portal_url)
    migrate.refuse_other_revision(portal.engine)

    assert portal.get(held.id) == held


def test_the_database_itself_refuses_two_on_one_tick(portal):
    portal.held("10:00", accessible=True)
    other = portal.held("11:00", accessible=True)
    (row, *_) = portal.rows("occupancy")

    with pytest.raises(IntegrityError):
        portal.write(schema.occupancy.insert().values(row | {"booking": other.id}))


def test_what_is_taken_behind_the_back_of_a_mask_is_refused_by_the_rows(portal):
    mine, other = portal.held("10:00"), portal.held("11:00")
    with portal.transactions.write() as work:
        assert isinstance(work.occupancy, StoredOccupancy)
        there = PortalBooking(
            id=other.id,
            resource=mine.resource,
            starts_at=at("10:10"),
            minutes=15,
            services=(),
            language="de",
            until=None,
            day=MONDAY,
            made_at=FRIDAY_BEFORE,
        )

        assert not work.occupancy.take(there, instead_of=other)
        assert not work.occupancy.holds(other)
    assert len(portal.rows("occupancy")) == 6


def test_no_number_is_on_two_bookings_of_a_day(portal):
    first, second = portal.booked("10:00"), portal.held("11:00")

    same = schema.booking.update().where(schema.booking.c.id == second.id)
    with pytest.raises(IntegrityError):
        portal.write(same.values(number=first.number))


def test_no_e_mail_of_one_kind_and_revision_is_noted_twice(portal):
    portal.booked("10:00")
    (row, *_) = portal.rows("email_outbox")
    del row["id"]

    with pytest.raises(IntegrityError):
        portal.write(schema.email_outbox.insert().values(row))


def test_a_booking_that_changed_meanwhile_is_not_overwritten(portal):
    pending = portal.pending("10:00")
    portal.confirm(pending.id)

    with portal.transactions.write() as work, pytest.raises(Exception, match="not-booked"):
        work.bookings.change(pending, pending)


def test_the_queues_database_is_not_taken_for_the_portals(tmp_path):
    url = f"sqlite:///{tmp_path}/queue.db"
    queue_migrate.upgrade(url)

    with pytest.raises(SettingsError, match="none of the portal's"):
        migrate.upgrade(url)


def test_a_database_that_was_never_set_up_is_refused_and_not_created(tmp_path):
    engine = connect(f"sqlite:///{tmp_path}/portal.db")

    with pytest.raises(SettingsError, match="needs portal_0003"):
        migrate.refuse_other_revision(engine)

    assert not (tmp_path / "portal.db").exists()


def test_a_cancelled_transaction_leaves_the_masks_as_they_were(portal):
    before = portal.free()
    with portal.transactions.write() as work:
        held = portal.selling.wish(("passport",), 1, accessible=True)
        assert held.candidates
        work.occupancy.days([MONDAY])

    assert portal.free() == before


def test_on_a_server_time_is_the_servers(postgres_url):
    from tests.portal.portals import a_portal  # noqa: PLC0415 - the fixture of this test alone

    migrate.upgrade(postgres_url)
    portal = a_portal(postgres_url)

    with portal.transactions.write() as work, portal.engine.connect() as connection:
        server = connection.execute(text("SELECT clock_timestamp()")).scalar_one()

        assert abs((server - work.now).total_seconds()) < 60
    portal.engine.dispose()
