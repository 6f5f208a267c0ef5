"""The clerk's window: who is at the counter, who is next and why, and one key for it."""
