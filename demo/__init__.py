"""A morning to watch: everything around the lobby that a town hall would bring itself."""
