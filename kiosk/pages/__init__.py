"""What the pages bind to, and every sentence that is put together for them."""
