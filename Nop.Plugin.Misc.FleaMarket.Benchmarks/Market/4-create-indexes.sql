SET maintenance_work_mem = '512MB';
DO $$
DECLARE dropped record;
BEGIN
    FOR dropped IN SELECT * FROM dropped_index LOOP
        EXECUTE dropped.definition;
    END LOOP;
    DROP TABLE dropped_index;
END $$;
SELECT setval(pg_get_serial_sequence('"FleaMarket_Listing"', 'Id'), {listings}), setval(pg_get_serial_sequence('"FleaMarket_Deal"', 'Id'), {deals});
