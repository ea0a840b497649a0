"""Who and where: places, police stations, bodies, people, schemes, found by tables, heads and case marks."""
