"""HTTP to a booking system: addresses, deadlines, budgets, and what went wrong."""
