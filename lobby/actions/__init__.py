"""What people do in a lobby: one module for each thing, knowing the rules and the ports, nothing else."""
