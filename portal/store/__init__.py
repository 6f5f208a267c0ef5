"""The portal's own database, SQLite or PostgreSQL: one code for both."""
