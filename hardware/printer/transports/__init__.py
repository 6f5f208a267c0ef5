"""The ways to a printer: network, USB, serial line, device file."""
