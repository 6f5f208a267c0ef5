"""Bookings out of calendars: CalDAV servers, published calendars, files of iCalendar."""
