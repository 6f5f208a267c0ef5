"""What the window says: moments, services, refusals and reasons in the clerk's language."""
