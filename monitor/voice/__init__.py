"""What the loudspeaker of a waiting room says, and what staff are told when it cannot."""
