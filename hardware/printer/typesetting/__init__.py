"""Where things stand on a slip, and what is drawn of it as dots."""
