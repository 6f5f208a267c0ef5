"""The devices of one terminal: what is asked of them, how they are, and the way out they guard."""
