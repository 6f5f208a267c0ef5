"""What an installed lobby is made of, as a CycloneDX bill of materials: build/sbom.cdx.json.

``python -m tests.checks.sbom [FILE]`` writes it somewhere else.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from tests.checks.licences import licences
from tests.checks.tools import BUILD, ROOT

LOCK: Final = ROOT / "systemd" / "requirements.lock"
PORTAL_LOCK: Final = ROOT / "systemd" / "portal.lock"
SBOM: Final = BUILD / "sbom.cdx.json"
_PINNED: Final = re.compile(r"^([\w.-]+)==(\S+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def pinned(lock: str) -> Iterator[tuple[str, str, list[str]]]:
    """Name, version and SHA-256 digests of every package of a lock file, each once."""
    for name, release, rest in dict.fromkeys(_PINNED.findall(lock)):
        yield name, release, _HASH.findall(rest)


def installed() -> str:
    """What a house and its portal install, as one lock."""
    return LOCK.read_text(encoding="utf-8") + PORTAL_LOCK.read_text(encoding="utf-8")


def bill(lock: str) -> str:
    """The bill of what a lock file installs, as JSON; the same lock has the same serial number."""
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, lock))
    bom.metadata.component = Component(
        name="lobby",
        version=version("lobby"),
        type=ComponentType.APPLICATION,
        licenses=[LicenseFactory().make_from_string("Apache-2.0")],
    )
    parts = [_component(name, release, digests) for name, release, digests in pinned(lock)]
    bom.components.update(parts)
    bom.register_dependency(bom.metadata.component, parts)
    return JsonV1Dot6(bom).output_as_string(indent=1)


def findings() -> Iterator[str]:
    """Write the bill; name packages that nobody could check against it."""
    lock = installed()
    SBOM.parent.mkdir(exist_ok=True)
    SBOM.write_text(bill(lock), encoding="utf-8")
    for name, release, digests in pinned(lock):
        if not digests:
            yield f"{name} {release}: has no hash in its lock"


def _component(name: str, release: str, digests: list[str]) -> Component:
    return Component(
        name=name,
        version=release,
        type=ComponentType.LIBRARY,
        purl=PackageURL("pypi", name=name, version=release),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest) for digest in digests],
        licenses=[LicenseFactory().make_from_string(text) for text in licences(name)[:1]],
    )


if __name__ == "__main__":
    Path(sys.argv[1] if sys.argv[1:] else SBOM).write_text(bill(installed()), encoding="utf-8")
