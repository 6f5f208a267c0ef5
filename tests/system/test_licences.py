"""Nothing that may be used under the GPL alone slips into a house unnoticed."""

from __future__ import annotations

import pytest

from tests.checks import licences


def test_a_package_that_stands_in_the_lock_alone_is_asked_for_its_licence(tmp_path, monkeypatch):
    lock = tmp_path / "requirements.lock"
    lock.write_text("click==8.1.7 \\\n    --hash=sha256:00\nradicale==3.5.0\nnobody-knows-it==1\n")
    monkeypatch.setattr(licences, "_LOCKS", (lock,))

    found = [one.partition(":")[0] for one in licences.findings()]

    assert found == ["nobody-knows-it", "radicale"]


@pytest.mark.parametrize(
    "told",
    [
        "GPL-3.0-only",
        "GNU General Public License v3 (GPLv3)",
        "MIT AND GPL-3.0-only",
        "AGPL-3.0-or-later",
    ],
)
def test_a_licence_that_binds_is_not_free(told):
    assert not licences.is_free(told)


@pytest.mark.parametrize(
    "source",
    [
        "import QtQuick.VirtualKeyboard",
        "Environment=QT_IM_MODULE=qtvirtualkeyboard",
        "from PySide6.QtCharts import QChart",
        "import QtQuick3D",
    ],
)
def test_a_part_of_qt_under_the_gpl_alone_is_noticed(source):
    assert licences.unwanted(source)


def test_the_parts_of_qt_that_are_used_are_free():
    assert not licences.unwanted("import QtQuick.Controls.Basic\nimport QtQuick.Effects")
