"""Texts and numbers from outside, brought into the form and length that the lobby keeps."""
