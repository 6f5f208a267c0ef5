"""One module for each thing a person does with a booking, and what they need."""
