"""The entrance terminal: who has a booking checks in, who has none draws a token."""
