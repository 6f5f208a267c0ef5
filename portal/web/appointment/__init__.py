"""The pages behind a link: from a held time to the booking, and what can be done with it later."""
