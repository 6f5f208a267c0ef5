"""A disk under SQLite that runs full, breaks or cannot be written: a layer of SQLite's own making.

SQLite reaches its files through a table of functions, the VFS. Ours hands everything to the one for
Unix, but is asked first, and notes what was written and what was made to last.
"""

from __future__ import annotations

import _sqlite3
import ctypes
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field

FULL = 13
"""What SQLite makes of ENOSPC."""
SYNC_FAILED = 1034
FOLDER_SYNC_FAILED = 1290
"""What it makes of EIO: of a file, of the folder in which a file was just removed."""
_FOR_READING, _FOR_WRITING = 1, 2 | 4
"""How a file is opened; the second also creates it."""
_OPEN, _REMOVE = 0, 1
_WRITE, _CUT, _SYNC = 2, 3, 4
"""Where they stand in SQLite's tables."""


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", c_int),
        ("size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("own", c_void_p),
        ("each", c_void_p * 15),
    )


class _Methods(ctypes.Structure):
    _fields_ = (("version", c_int), ("each", c_void_p * 18))


class _File(ctypes.Structure):
    _fields_ = (("methods", POINTER(_Methods)),)


_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, POINTER(_File), c_int, POINTER(c_int))
_Remove = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Cut = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was done to a file: ``write``, ``cut``, ``sync``, ``remove``."""

    deed: str
    file: str
    at: int = 0
    """The first byte written, or the length that was left."""
    written: bytes = b""
    lasts: bool = False
    """The folder was synced after a removal."""


@dataclass
class Disk:
    """What goes wrong, and what was done so far."""

    steps: list[Step] = field(default_factory=list)
    read_only: bool = False
    _deed: str = ""
    _code: int = 0
    _left: int = 0

    def fails(self, deed: str, after: int, code: int) -> None:
        """Let every such deed fail once so many more have gone through."""
        self._deed, self._left, self._code = deed, after, code

    def mend(self) -> None:
        """Let everything go through again."""
        self._deed = ""

    def asked(self, deed: str) -> int:
        """0, or the code of the failure."""
        if deed != self._deed:
            return 0
        self._left -= 1
        return self._code if self._left < 0 else 0


@contextmanager
def a_disk():
    """Let every SQLite file that is opened meanwhile stand on this disk.

    Raises:
        AttributeError: this Python hides its SQLite.
    """
    sqlite = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
    sqlite.sqlite3_vfs_find.restype = POINTER(_Vfs)
    usual = sqlite.sqlite3_vfs_find(None)
    disk = Disk()
    layer = _Layer(disk, usual.contents)
    sqlite.sqlite3_vfs_register(ctypes.byref(layer.vfs), 1)
    try:
        yield disk
    finally:
        sqlite.sqlite3_vfs_register(usual, 1)
        sqlite.sqlite3_vfs_unregister(ctypes.byref(layer.vfs))


class _Layer:
    """The table of functions that SQLite calls, and one more for each kind of file it opens."""

    def __init__(self, disk: Disk, usual: _Vfs) -> None:
        self._disk = disk
        self._usual = usual
        self._files: dict[int, str] = {}
        self._tables: dict[int, _Methods] = {}
        self._kept = [_Open(self._open), _Remove(self._remove)]
        self.vfs = _Vfs.from_buffer_copy(usual)
        self.vfs.name = b"disk"
        self.vfs.each[_OPEN], self.vfs.each[_REMOVE] = map(_address, self._kept)

    def _open(self, _vfs, name, file, flags, found):
        if self._disk.read_only:
            flags = flags & ~_FOR_WRITING | _FOR_READING
        failed = _Open(self._usual.each[_OPEN])(ctypes.byref(self._usual), name, file, flags, found)
        if name and not failed:
            self._files[ctypes.addressof(file.contents)] = ctypes.string_at(name).decode()
            usual = ctypes.addressof(file.contents.methods.contents)
            if usual not in self._tables:
                self._tables[usual] = self._asking(file.contents.methods.contents)
            file.contents.methods = ctypes.pointer(self._tables[usual])
        return failed

    def _remove(self, _vfs, name, sync):
        if failed := self._disk.asked("remove"):
            return failed
        failed = _Remove(self._usual.each[_REMOVE])(ctypes.byref(self._usual), name, sync)
        if not failed:
            file = ctypes.string_at(name).decode()
            self._disk.steps.append(Step("remove", file, lasts=bool(sync)))
        return failed or (self._disk.asked("folder-sync") if sync else 0)

    def _asking(self, usual: _Methods) -> _Methods:
        """The same functions, but that those which change something ask the disk first."""
        table = _Methods.from_buffer_copy(usual)
        write, cut, sync = (
            kind(usual.each[place])
            for kind, place in ((_Write, _WRITE), (_Cut, _CUT), (_Sync, _SYNC))
        )

        def writes(file, what, length, at):
            step = Step("write", self._files[file], at, ctypes.string_at(what, length))
            return self._asked(step) or write(file, what, length, at)

        def cuts(file, length):
            return self._asked(Step("cut", self._files[file], length)) or cut(file, length)

        def syncs(file, how):
            return self._asked(Step("sync", self._files[file])) or sync(file, how)

        ours = (_Write(writes), _Cut(cuts), _Sync(syncs))
        self._kept += ours
        table.each[_WRITE], table.each[_CUT], table.each[_SYNC] = map(_address, ours)
        return table

    def _asked(self, step: Step) -> int:
        failed = self._disk.asked(step.deed)
        if not failed:
            self._disk.steps.append(step)
        return failed


def _address(function):
    return ctypes.cast(function, c_void_p).value
