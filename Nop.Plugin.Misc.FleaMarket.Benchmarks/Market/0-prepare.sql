-- Filling is faster without indexes. A column that is not filled has its type's default.
DO $$
DECLARE dropped record; missing record;
BEGIN
    CREATE TABLE dropped_index AS SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename LIKE 'FleaMarket\_%' AND indexname NOT LIKE 'PK\_%';
    FOR dropped IN SELECT * FROM dropped_index LOOP
        EXECUTE format('DROP INDEX %I', dropped.name);
    END LOOP;
    FOR missing IN SELECT table_name, column_name, data_type FROM information_schema.columns
        WHERE table_name LIKE 'FleaMarket\_%' AND is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO' LOOP
        EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET DEFAULT %L', missing.table_name, missing.column_name,
            CASE WHEN missing.data_type = 'boolean' THEN 'false' WHEN missing.data_type LIKE '%timestamp%' THEN '2026-01-01' WHEN missing.data_type IN ('integer', 'bigint', 'smallint', 'numeric') THEN '0' ELSE '' END);
    END LOOP;
END $$;
