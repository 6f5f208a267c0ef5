"""How long a ticket will wait: the queue as it stands, played forward by its own rule."""
