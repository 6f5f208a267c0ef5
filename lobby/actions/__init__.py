"""What people do in a lobby, one module for each thing; it knows the rules and the ports only."""
