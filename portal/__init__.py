"""The booking portal: citizens book, move and cancel appointments of the town hall."""
