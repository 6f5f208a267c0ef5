"""E-mails of the portal: their texts, calendar files and codes, and the worker that sends them."""
