"""The rules of booking; nothing but the lobby's own domain beneath them."""
