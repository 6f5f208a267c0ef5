"""The rows of the window's lists, and how a view becomes such rows."""
