"""Hand-kept place knowledge that neither GeoNames nor CLDR holds. Data only; read by the gazetteer."""
