-- Listing n of {listings}, the last the newest; the first of {stores} stores has those whose n they divide. Of the first seller are {heavy}, of 20000 others the rest; one in eight is a coat, and
-- the words of the descriptions are as uneven as those of a language: v0000 stands in a quarter of all, v9999 in 200 of a million.
INSERT INTO "FleaMarket_Listing" ("Id", "StoreId", "SellerId", "OrderId", "OrderItemId", "ProductId", "Name", "Description", "ConditionId",
    "Price", "Quantity", "ReservedQuantity", "SoldQuantity", "PictureId", "Phone", "ShowPhone", "ShowMessenger", "ShowEmail", "ForAggregators",
    "StatusId", "Revision", "EditWaits", "StoreReasonId", "SellingReasonId", "CreatedOnUtc", "UpdatedOnUtc", "ApprovedOnUtc", "WaitsSinceUtc")
SELECT n, CASE WHEN n % {stores} = 0 THEN (SELECT min("Id") FROM "Store") ELSE 100 + n % {stores} END,
    CASE WHEN n % ({listings} / {heavy}) = 0 THEN (SELECT "Id" FROM "Customer" WHERE "Email" = 'seller@example.com') ELSE 1001 + dice % 20000 END,
    10000000 + n, 10000000 + n, CASE WHEN dice % 10 = 0 THEN 1 + dice / 10 % 18 ELSE 1001 + dice / 11 % 5000 END,
    (ARRAY['Warm', 'Green', 'Old', 'Handmade', 'Small'])[1 + dice / 13 % 5] || ' '
        || CASE WHEN dice / 17 % 8 = 0 THEN 'coat' ELSE (ARRAY['dress', 'shirt', 'boots', 'lamp', 'backpack', 'mug', 'watch', 'chair', 'teapot'])[1 + dice / 19 % 9] END,
    'Worn twice ' || (SELECT string_agg('v' || lpad(floor(10000 * random() ^ 3)::text, 4, '0'), ' ') FROM generate_series(1, 6) word WHERE n > 0),
    10 * (1 + dice / 23 % 5), 5 + dice / 29 % 200, 2, 0, CASE WHEN status = 50 THEN 2 ELSE 0 END, 0, '+1 555 0100', true, false, false, true,
    status, 2, false, 0, (SELECT min("Id") FROM "FleaMarket_ModerationReason" WHERE "KindId" = 60) + dice / 41 % 5, made, made + interval '1 hour', CASE WHEN status <> 10 THEN made + interval '1 hour' END, CASE WHEN status = 10 THEN made + interval '1 hour' END
FROM generate_series(1, {listings}) n, LATERAL (SELECT abs(hashint4(n)::bigint) AS dice) dices, LATERAL (SELECT timezone('UTC', now()) - interval '3 years' * ({listings} - n) / {listings} AS made) times,
    LATERAL (SELECT CASE WHEN dice / 31 % 500 = 0 THEN 10 WHEN dice / 37 % 20 < 14 THEN 20 WHEN dice / 37 % 20 = 14 THEN 30 WHEN dice / 37 % 20 = 15 THEN 40 WHEN dice / 37 % 20 = 16 THEN 60 ELSE 50 END AS status) statuses;

INSERT INTO "FleaMarket_ListingRevision" ("ListingId", "Revision", "ActionId", "ActorId", "CustomerId", "FromStatusId", "ToStatusId", "Units", "StoreReasonId", "ImpersonatedById", "CreatedOnUtc")
SELECT "Id", revision, CASE revision WHEN 1 THEN 10 ELSE 60 END, 10 * revision, "SellerId", CASE revision WHEN 2 THEN 10 END, 10 * revision, 2, 0, 0, "CreatedOnUtc"
FROM "FleaMarket_Listing", generate_series(1, 2) revision;

INSERT INTO "FleaMarket_UnitMovement" ("OrderItemId", "Revision", "ListingId", "Held", "Sold", "CreatedOnUtc")
SELECT "OrderItemId", 1, "Id", 2, 0, "CreatedOnUtc" FROM "FleaMarket_Listing";

INSERT INTO "FleaMarket_ListingCharacteristic" ("ListingId", "Name", "Value", "DisplayOrder")
SELECT "Id", 'Size', (ARRAY['S', 'M', 'L', 'XL'])[1 + (hashint4("Id") & 3)], 0 FROM "FleaMarket_Listing"
UNION ALL
SELECT "Id", 'Material', (ARRAY['Wool', 'Linen', 'Cotton', 'Leather', 'Silk', 'Steel', 'Glass', 'Wood'])[1 + (hashint4("Id" + 1) & 7)], 1 FROM "FleaMarket_Listing";

INSERT INTO "FleaMarket_ListingComment" ("ListingId", "SellerId", "AuthorId", "NumberOnListing", "NumberByAuthor", "AnswersId", "Text", "CreatedOnUtc", "HiddenByActorId", "HiddenById")
SELECT listing."Id", listing."SellerId", 1001 + n % 20000, 1, 1 + n / 20000, 0, 'Is it still there, and is it warm? ' || n, listing."CreatedOnUtc" + interval '1 day',
    CASE WHEN n % 100 = 0 THEN 20 ELSE 0 END, 0
FROM generate_series(1, {deals}) n JOIN "FleaMarket_Listing" listing ON listing."Id" = n * ({listings} / {deals});

-- The newest have orders behind them, so that they can be put back on offer.
INSERT INTO "Order" SELECT (copy).* FROM (
    SELECT jsonb_populate_record(NULL::"Order", to_jsonb(original) || jsonb_build_object('Id', listing."OrderId", 'OrderGuid', gen_random_uuid(), 'CustomerId', listing."SellerId")) AS copy
    FROM "FleaMarket_Listing" listing, LATERAL (SELECT * FROM "Order" WHERE "OrderStatusId" = 30 AND "PaymentStatusId" = 30 ORDER BY "Id" LIMIT 1) original
    WHERE listing."Id" > {listings} - 200 OFFSET 0) copies;

INSERT INTO "OrderItem" SELECT (copy).* FROM (
    SELECT jsonb_populate_record(NULL::"OrderItem", to_jsonb(original) || jsonb_build_object('Id', listing."OrderItemId", 'OrderItemGuid', gen_random_uuid(), 'OrderId', listing."OrderId",
        'ProductId', listing."ProductId", 'Quantity', 2, 'UnitPriceInclTax', 1000, 'UnitPriceExclTax', 1000)) AS copy
    FROM "FleaMarket_Listing" listing, LATERAL (SELECT * FROM "OrderItem" ORDER BY "Id" LIMIT 1) original
    WHERE listing."Id" > {listings} - 200 OFFSET 0) copies;
