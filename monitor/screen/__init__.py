"""What a screen shows of the calls: large, then as marked rows, then as rows."""
