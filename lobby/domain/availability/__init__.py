"""Which times can be booked: computed from opening hours and what is taken, never stored."""
