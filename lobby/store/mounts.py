"""Is this path on a network share? SQLite must never be."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_NETWORK: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "fuse.sshfs", "glusterfs", "ceph"}
)


def is_network_share(path: str, mounts: Path = Path("/proc/self/mounts")) -> bool:
    """Whether the file system that holds ``path`` is a network one, as far as Linux tells."""
    if not mounts.exists():
        return False
    target = Path(path).absolute()
    best, kind = Path("/"), ""
    for row in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _, where, filesystem, *_ = row.split(" ")
        mounted = Path(where.replace("\\040", " "))
        if target.is_relative_to(mounted) and len(mounted.parts) >= len(best.parts):
            best, kind = mounted, filesystem
    return kind in _NETWORK
