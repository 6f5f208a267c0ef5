"""Certificates for a server on loopback, each wrong in its own way, made with openssl.

They hold what the strict checks of OpenSSL 3.5 and Python 3.13 ask of good ones.
"""

from __future__ import annotations

import ssl
import subprocess

_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
_LONG_AGO = ("-startdate", "20200101000000Z", "-enddate", "20200103000000Z")
_SETTINGS = """
[ca]
default_ca = town
[town]
database = {folder}/index.txt
new_certs_dir = {folder}
serial = {folder}/serial
default_md = sha256
unique_subject = no
copy_extensions = copy
policy = named
x509_extensions = server
[named]
commonName = supplied
[server]
basicConstraints = CA:FALSE
keyUsage = critical, digitalSignature
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[req]
distinguished_name = nobody
x509_extensions = authority
[nobody]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
"""


class Authority:
    """A city's own certificate authority."""

    def __init__(self, folder):
        self._folder = folder
        self.file = folder / "authority.pem"
        self._key = folder / "authority.key"
        self._settings = folder / "openssl.cnf"
        self._settings.write_text(_SETTINGS.format(folder=folder))
        (folder / "index.txt").touch()
        _openssl("req", "-x509", *_KEY, "-config", self._settings, "-keyout", self._key,
                 "-out", self.file, "-days", "2", "-subj", "/CN=Authority of the town")  # fmt: skip

    def server(self, name, *, expired=False):
        """What a server needs to call itself by this name."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*self.signed(name, expired=expired))
        return context

    def signed(self, name, *, expired=False):
        """The files of a certificate for this name, and of its key."""
        key, request, signed = (self._folder / f"{name}{end}" for end in (".key", ".csr", ".pem"))
        _openssl("req", "-new", *_KEY, "-config", self._settings, "-keyout", key, "-out", request,
                 "-subj", f"/CN={name}",
                 "-addext", f"subjectAltName={_alternative(name)}")  # fmt: skip
        _openssl("ca", "-batch", "-notext", "-create_serial", "-config", self._settings,
                 "-cert", self.file, "-keyfile", self._key, "-in", request, "-out", signed,
                 *(_LONG_AGO if expired else ("-days", "2")))  # fmt: skip
        return signed, key


def _alternative(name):
    return f"IP:{name}" if name[0].isdigit() else f"DNS:{name}"


def _openssl(*arguments):
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
