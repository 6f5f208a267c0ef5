"""The first step: what somebody wants to come for."""

from __future__ import annotations

from flask import Blueprint, render_template


def services_blueprint() -> Blueprint:
    """The page ``/``."""
    pages = Blueprint("services", __name__)
    pages.add_url_rule("/", "choose", _choose)
    return pages


def _choose() -> str:
    return render_template("services.html")
