-- Customers 1001 to 21000, products 1001 to 6000 and stores from 101 on, copied from sample data, and nopCommerce's own indexes,
-- which the development store does without.
CREATE INDEX ON "Customer" ("Email");
CREATE INDEX ON "Customer" ("Username");
CREATE INDEX ON "Customer" ("CustomerGuid");
CREATE INDEX ON "CustomerCustomerRoleMapping" ("CustomerId");
CREATE INDEX ON "UrlRecord" ("Slug");
CREATE INDEX ON "UrlRecord" ("EntityId", "EntityName", "LanguageId", "IsActive");
CREATE INDEX ON "ProductCategory" ("ProductId");
CREATE INDEX ON "ProductCategory" ("CategoryId", "ProductId");
CREATE INDEX ON "ProductPicture" ("ProductId");

INSERT INTO "Store" SELECT (copy).* FROM (
    SELECT jsonb_populate_record(first, jsonb_build_object('Id', 100 + n, 'Name', 'Store ' || n, 'Hosts', 'store' || n || '.example.com', 'DisplayOrder', 100 + n)) AS copy
    FROM "Store" first, generate_series(1, {stores} - 1) n WHERE first."Id" = (SELECT min("Id") FROM "Store") OFFSET 0) copies;

INSERT INTO "Customer" SELECT (copy).* FROM (
    SELECT jsonb_populate_record(buyer, jsonb_build_object('Id', 1000 + n, 'CustomerGuid', gen_random_uuid(),
        'Email', 'customer' || n || '@example.com', 'Username', 'customer' || n || '@example.com')) AS copy
    FROM "Customer" buyer, generate_series(1, 20000) n WHERE buyer."Email" = 'buyer@example.com' OFFSET 0) copies;

INSERT INTO "CustomerCustomerRoleMapping" ("CustomerId", "CustomerRoleId")
    SELECT 1000 + n, "Id" FROM "CustomerRole", generate_series(1, 20000) n WHERE "SystemName" = 'Registered';

INSERT INTO "Product" SELECT (copy).* FROM (
    SELECT jsonb_populate_record(original, jsonb_build_object('Id', 1000 + n, 'ShowOnHomepage', false)) AS copy
    FROM generate_series(1, 5000) n JOIN "Product" original ON original."Id" = 1 + n % 18 OFFSET 0) copies;

INSERT INTO "ProductCategory" ("ProductId", "CategoryId", "IsFeaturedProduct", "DisplayOrder")
    SELECT 1000 + n, original."CategoryId", false, 0
    FROM generate_series(1, 5000) n JOIN "ProductCategory" original ON original."ProductId" = 1 + n % 18;

INSERT INTO "ProductPicture" ("ProductId", "PictureId", "DisplayOrder")
    SELECT 1000 + n, original."PictureId", original."DisplayOrder"
    FROM generate_series(1, 5000) n JOIN "ProductPicture" original ON original."ProductId" = 1 + n % 18;

INSERT INTO "UrlRecord" ("EntityId", "EntityName", "Slug", "IsActive", "LanguageId")
    SELECT 1000 + n, 'Product', 'product-' || n, true, 0 FROM generate_series(1, 5000) n;

SELECT setval(pg_get_serial_sequence('"Customer"', 'Id'), 100000), setval(pg_get_serial_sequence('"Product"', 'Id'), 100000);

UPDATE "Setting" SET "Value" = 'True' WHERE "Name" = 'fleamarketsettings.enabletariffs';
