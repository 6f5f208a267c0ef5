"""The Qt kit that the three programs share: start, worker thread, change feed, look, words."""
