"""The rules of the lobby, on the standard library alone."""
