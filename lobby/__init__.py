"""The lobby of a town hall: one queue that the entrance, the waiting room and the counters share."""
