"""Every step the portal's tables have taken, forward only."""
