"""The Qt kit that the three programs share: start-up, worker thread, journal signal, look, languages."""
