"""Bookings out of ZMS, the calling system of Berlin and Munich: scopes and processes."""
