"""The queue on SQLite or PostgreSQL: one code for both."""
