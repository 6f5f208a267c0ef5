"""Every step the tables have taken, forward only."""
