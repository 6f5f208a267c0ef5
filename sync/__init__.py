"""The mirror: bookings come in from the town's booking system, outcomes go back."""
