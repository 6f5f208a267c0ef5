"""SQL that SQLAlchemy does not give: pipelines, upserts, functions, columns."""
