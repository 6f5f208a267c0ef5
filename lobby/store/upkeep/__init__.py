"""Backup, restoring, checking, and what a day leaves."""
