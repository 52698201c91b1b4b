"""What the peers written in Python share."""
