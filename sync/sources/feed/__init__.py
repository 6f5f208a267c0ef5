"""Bookings out of our own feed: changes by cursor, outcomes pushed back."""
