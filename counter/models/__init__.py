"""The view models of the window: each follows the client and says in texts what its view holds."""
