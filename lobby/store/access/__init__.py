"""Who may read and write what on a database server."""
