"""Language, size, contrast, height and reading aloud: for one visitor, on every page."""
