"""What is only read: boards, windows, places, the state of the office."""
