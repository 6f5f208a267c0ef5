"""What makes speech: programs, engines, recordings, and who steps in for whom."""
