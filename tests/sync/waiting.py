"""Waits for a server that does not say when it listens."""

from __future__ import annotations

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

_PATIENCE = Retry(total=60, backoff_factor=0.05, backoff_max=1, allowed_methods=None)


def wait_for(address):
    """Ask until somebody answers, whatever that is."""
    with requests.Session() as session:
        session.mount("http://", HTTPAdapter(max_retries=_PATIENCE))
        session.request("PROPFIND", address, timeout=60)
