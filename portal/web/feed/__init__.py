"""The feed: the house reads bookings here and tells what became of them."""
