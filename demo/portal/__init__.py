"""A small booking portal: it offers the feed, and shows what visitors have in their mailboxes."""
