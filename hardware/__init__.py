"""Everything with a plug: printer, scanner and voice, with a fake of each and one self-test."""
