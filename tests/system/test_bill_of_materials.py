"""What an installed lobby is made of, and what is known against it, without the internet."""

import json

import pytest

from tests.checks.advisories import affecting, met
from tests.checks.sbom import bill, installed, pinned

LOCKED = {"urllib3": "2.8.0", "pillow": "12.1.0"}


def an_advisory(*events, name="urllib3", **given):
    ranges = [{"type": "ECOSYSTEM", "events": list(events)}]
    package = {"ecosystem": "PyPI", "name": name}
    return {"id": "X-1", "affected": [{"package": package, "ranges": ranges}]} | given


def test_the_bill_names_every_locked_package_with_its_digests():
    lock = installed()

    told = json.loads(bill(lock))

    assert told["bomFormat"] == "CycloneDX"
    parts = {(part["name"], part["version"]): part for part in told["components"]}
    assert set(parts) == {(name, release) for name, release, _ in pinned(lock)}
    assert all(part["hashes"] for part in parts.values())
    assert parts[("sqlalchemy", dict_of(lock)["sqlalchemy"])]["licenses"]


def dict_of(lock):
    return {name: release for name, release, _ in pinned(lock)}


@pytest.mark.parametrize(
    ("advisory", "told"),
    [
        (an_advisory({"introduced": "0"}, {"fixed": "2.8.1"}), True),
        (an_advisory({"introduced": "0"}, {"fixed": "2.8.0"}), False),
        (an_advisory({"introduced": "2.9"}), False),
        (an_advisory({"introduced": "0"}, {"last_affected": "2.8.0"}), True),
        (an_advisory({"introduced": "0"}, {"fixed": "1.2"}, {"introduced": "2.7"}), True),
        (an_advisory({"introduced": "0"}, name="other"), False),
        (an_advisory({"introduced": "0"}, withdrawn="2026-01-01"), False),
    ],
)
def test_an_advisory_is_told_for_the_releases_that_it_is_about(advisory, told):
    assert bool(list(affecting(LOCKED, advisory))) is told


def test_a_release_that_we_met_ourselves_is_told_with_its_reason():
    known = [{"package": "Pillow", "releases": "<12.2", "why": "because"}]

    assert list(met(LOCKED, known)) == ["Pillow 12.1.0: because"]
