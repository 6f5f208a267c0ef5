"""The portal's pages: plain forms that need neither a cookie nor a script."""
