"""Scanners: camera, keyboard wedge and serial line, all feeding one stream of scans."""
