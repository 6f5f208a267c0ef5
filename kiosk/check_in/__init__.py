"""From a code or a choice to a number: what is asked of the lobby, and how often."""
