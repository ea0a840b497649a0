"""The field in which a rank holds: "243 शहरों में", "मेडिकल श्रेणी में", "प्रदेश में"."""
