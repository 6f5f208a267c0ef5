"""The board for browsers: the same rows as JSON, and a page that shows them."""
