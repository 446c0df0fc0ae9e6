-- Filling is faster without them.
DO $$
DECLARE dropped record;
BEGIN
    CREATE TABLE dropped_index AS SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename LIKE 'FleaMarket\_%' AND indexname NOT LIKE 'PK\_%';
    FOR dropped IN SELECT * FROM dropped_index LOOP
        EXECUTE format('DROP INDEX %I', dropped.name);
    END LOOP;
END $$;
