"""Logging in where the password itself is never sent: Digest authentication (RFC 7616)."""

from __future__ import annotations

from base64 import b64decode
from typing import Any, Final, Self

from requests.auth import HTTPDigestAuth
from requests.utils import parse_dict_header

_BASIC: Final = "Basic "
_DIGEST: Final = "digest "


class Digest(HTTPDigestAuth):
    """Answers the last challenge of one server; requests knows how, but reads without a limit."""

    _thread_local: Any

    @classmethod
    def instead_of(cls, key: str) -> Self | None:
        """The same user and password as in a header of Basic authentication, if it is one."""
        if not key.startswith(_BASIC):
            return None
        user, _, password = b64decode(key.removeprefix(_BASIC)).decode().partition(":")
        return cls(user, password)

    @property
    def is_asked_for(self) -> bool:
        """Whether the server has sent a challenge."""
        self.init_per_thread_state()
        return bool(self._thread_local.chal)

    def accept_challenge(self, challenge: str) -> bool:
        """Take up what stands in ``WWW-Authenticate``; whether it is a challenge of this kind."""
        begin = challenge.lower().find(_DIGEST)
        if begin < 0:
            return False
        self.init_per_thread_state()
        parameters: dict[str, str] = parse_dict_header(  # type: ignore[no-untyped-call]
            challenge[begin + len(_DIGEST) :]
        )
        self._thread_local.chal = parameters
        return {"realm", "nonce"} <= parameters.keys()

    def key(self, method: str, address: str) -> str:
        """The header for one request; empty if the server wants what nobody here can do."""
        return self.build_digest_header(method, address) or ""  # type: ignore[no-untyped-call]
