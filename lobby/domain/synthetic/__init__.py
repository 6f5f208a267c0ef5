"""An office that never was: its days, drawn by chance, to compare rules and test the estimate."""
