"""What is read and heard of a counter: its label, how large it is set, how it is said."""
