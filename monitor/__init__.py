"""The waiting room's monitor: whose number is called, and where to go, as picture and voice."""
