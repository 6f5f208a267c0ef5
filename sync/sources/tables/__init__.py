"""Bookings out of tables in a drop folder: CSV, Excel, JSON."""
