"""Bookings out of pretix: dates of an event series, products, check-in lists."""
