"""What a period was like: figures of the whole house, of no clerk."""
