"""Rules of calling compared, and the forecast tried, on days drawn by chance or played again."""
