"""The mailbox of the demonstration: a real mail server, and a page with what it received."""
