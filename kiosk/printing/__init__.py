"""Slips: their words, printing them in the background, and printing them once more."""
