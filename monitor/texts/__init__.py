"""What the footer and a closed house say, in the language whose turn it is."""
