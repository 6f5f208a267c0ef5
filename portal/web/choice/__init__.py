"""Steps one and two: what somebody comes for, and when."""
