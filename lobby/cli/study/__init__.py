"""The verb ``lobby simulate``: rules compared and the estimate tried, on days that never were."""
