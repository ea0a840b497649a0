"""Who can hold a figure: persons, parties, teams, groups, bodies that go by their owner; and who only stands beside one."""
