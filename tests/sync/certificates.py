"""Certificates for a server on loopback, each wrong in its own way, made with openssl."""

from __future__ import annotations

import ssl
import subprocess

_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


class Authority:
    """A city's own certificate authority."""

    def __init__(self, folder):
        self._folder = folder
        self.file = folder / "authority.pem"
        self._key = folder / "authority.key"
        _openssl("req", "-x509", *_KEY, "-keyout", self._key, "-out", self.file,
                 "-days", "2", "-subj", "/CN=Authority of the town")  # fmt: skip

    def server(self, name, *, days=2):
        """What a server needs to call itself by this name for so many days."""
        key, request, signed = (self._folder / f"{name}{end}" for end in (".key", ".csr", ".pem"))
        _openssl("req", *_KEY, "-keyout", key, "-out", request, "-subj", f"/CN={name}",
                 "-addext", f"subjectAltName={_alternative(name)}")  # fmt: skip
        _openssl("x509", "-req", "-in", request, "-CA", self.file, "-CAkey", self._key,
                 "-days", days, "-copy_extensions", "copy", "-out", signed)  # fmt: skip
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(signed, key)
        return context


def _alternative(name):
    return f"IP:{name}" if name[0].isdigit() else f"DNS:{name}"


def _openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
