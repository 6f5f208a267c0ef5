"""Calendars (RFC 5545): their text, their times and their repetitions, within a budget."""
