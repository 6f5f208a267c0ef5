"""The lobby as scripts, tests and programs use it: one object for each role."""
