"""The voice: from a call to sound, with the chime first and nothing dropped."""
