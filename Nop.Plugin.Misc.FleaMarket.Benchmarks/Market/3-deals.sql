-- Deal n of {deals} is about listing n * {listings} / {deals}; the first seller sells and buys {heavy}.
INSERT INTO "FleaMarket_Deal" ("Id", "StoreId", "ListingId", "ListingName", "SellerId", "BuyerId", "NumberByBuyer", "Quantity", "Amount", "AskedAmount", "ShippingAddressId",
    "Phone", "Message", "StatusId", "Revision", "AddedBySeller", "CreatedOnUtc", "UpdatedOnUtc", "ClosesOnUtc", "DateProposedById")
SELECT n, listing."StoreId", listing."Id", listing."Name", listing."SellerId",
    CASE WHEN n % ({deals} / {heavy}) = 1 THEN (SELECT "Id" FROM "Customer" WHERE "Email" = 'seller@example.com') ELSE 1001 + n * 104729::bigint % 20000 END,
    1, 1, listing."Price", CASE WHEN n % 5000 = 0 AND status < 50 THEN 3 END, 0, '+1 555 0100', 'Is it still there?', status, CASE status WHEN 60 THEN 2 ELSE status / 10 END, false,
    listing."CreatedOnUtc" + interval '2 days', listing."CreatedOnUtc" + interval '9 days', listing."CreatedOnUtc" + interval '20 days', 0
FROM generate_series(1, {deals}) n JOIN "FleaMarket_Listing" listing ON listing."Id" = n * ({listings} / {deals}),
    LATERAL (SELECT CASE WHEN n / ({deals} / {heavy}) % 20 < 4 THEN 10 + 10 * (n / ({deals} / {heavy}) % 20) WHEN n / ({deals} / {heavy}) % 20 < 17 THEN 50 ELSE 60 END AS status) statuses;

INSERT INTO "FleaMarket_DealRevision" ("DealId", "Revision", "ActionId", "ActorId", "CustomerId", "FromStatusId", "ToStatusId", "StoreReasonId", "ImpersonatedById", "CreatedOnUtc")
SELECT "Id", revision, CASE WHEN revision = 2 AND "StatusId" = 60 THEN 70 ELSE (ARRAY[10, 30, 40, 50, 60])[revision] END,
    CASE revision WHEN 1 THEN 20 ELSE 10 END, CASE revision WHEN 1 THEN "BuyerId" ELSE "SellerId" END, CASE WHEN revision > 1 THEN 10 * (revision - 1) END,
    CASE WHEN revision = 2 AND "StatusId" = 60 THEN 60 ELSE 10 * revision END, 0, 0, "CreatedOnUtc" + revision * interval '1 day'
FROM "FleaMarket_Deal", LATERAL generate_series(1, "Revision") revision;

INSERT INTO "FleaMarket_DealMessage" ("DealId", "AuthorId", "ReaderId", "Text", "CreatedOnUtc")
SELECT "Id", CASE letter % 2 WHEN 1 THEN "BuyerId" ELSE "SellerId" END, CASE letter % 2 WHEN 1 THEN "SellerId" ELSE "BuyerId" END,
    'Letter ' || letter || ' of deal ' || "Id", "CreatedOnUtc" + letter * interval '5 hours'
FROM "FleaMarket_Deal", generate_series(1, 4) letter;

INSERT INTO "FleaMarket_DealReading" ("DealId", "CustomerId", "LastMessageId")
SELECT "DealId", "ReaderId", max("Id") FROM "FleaMarket_DealMessage" WHERE "DealId" % 50 > 1 GROUP BY "DealId", "ReaderId";

INSERT INTO "FleaMarket_DealNote" ("DealId", "Text", "UpdatedOnUtc") SELECT "Id", 'Pays late', "UpdatedOnUtc" FROM "FleaMarket_Deal" WHERE "Id" % 10 = 0;

INSERT INTO "FleaMarket_DealFeedback" ("StoreId", "DealId", "ListingId", "ProductId", "SellerId", "BuyerId", "ProductStars", "SellerStars", "Text", "CreatedOnUtc", "HiddenById")
SELECT "StoreId", "Id", "ListingId", 1, "SellerId", "BuyerId", 4, 1 + "Id" / 7 % 5, 'As described, and sent at once: ' || "Id", "UpdatedOnUtc", CASE WHEN "Id" % 100 = 3 THEN 3 ELSE 0 END
FROM "FleaMarket_Deal" WHERE "StatusId" = 50;

INSERT INTO "FleaMarket_FeedbackAnswer" ("FeedbackId", "SellerId", "Text", "CreatedOnUtc")
SELECT "Id", "SellerId", 'With pleasure', "CreatedOnUtc" FROM "FleaMarket_DealFeedback" WHERE "Id" % 2 = 0;

INSERT INTO "FleaMarket_FeeEntry" ("SellerId", "Month", "Number", "Occasion", "KindId", "Amount", "DealId", "DealAmount", "DealsBefore", "TariffName",
    "Percentage", "FixedPart", "Minimum", "Maximum", "FreeDealsPerMonth", "Text", "CustomerId", "CreatedOnUtc")
SELECT "SellerId", to_char("UpdatedOnUtc", 'YYYYMM')::int, row_number() OVER (PARTITION BY "SellerId", to_char("UpdatedOnUtc", 'YYYYMM') ORDER BY "Id"),
    'deal ' || "Id", 10, "Amount" / 20, "Id", "Amount", 0, 'Everybody', 5, 0, 0, 0, 0, "ListingName", 0, "UpdatedOnUtc"
FROM "FleaMarket_Deal" WHERE "StatusId" = 50 ORDER BY "Id";

INSERT INTO "FleaMarket_Complaint" ("StoreId", "SubjectId", "AboutId", "AuthorId", "ListingId", "DealId", "Type", "Text", "CreatedOnUtc", "StruckById", "StruckOnUtc")
SELECT "StoreId", 10, "BuyerId", "SellerId", "ListingId", "Id", 'Does not pay', 'Nothing came of deal ' || "Id", "UpdatedOnUtc", 0, CASE WHEN "Id" % 100 = 0 THEN "UpdatedOnUtc" END
FROM "FleaMarket_Deal" WHERE "Id" % 5 = 0
UNION ALL
SELECT "StoreId", 20, "SellerId", "BuyerId", "ListingId", "Id", 'Not as described', 'Torn: deal ' || "Id", "UpdatedOnUtc", 0, NULL
FROM "FleaMarket_Deal" WHERE "Id" % 5 = 1;

-- A tenth as many favourites as listings, {heavy} / 10 of them the first seller's; one in three of what waits is flagged as its seller's first.
INSERT INTO "FleaMarket_Favourite" ("CustomerId", "ListingId", "StoreId", "NumberByCustomer", "KnownPrice", "WasGone", "CreatedOnUtc")
SELECT 1001 + n % 20000, "Id", "StoreId", 1 + n / 20000, "Price", false, "CreatedOnUtc" + interval '1 day'
FROM generate_series(1, {deals}) n JOIN "FleaMarket_Listing" ON "Id" = n * ({listings} / {deals})
UNION ALL
SELECT seller."Id", listing."Id", "StoreId", row_number() OVER (ORDER BY listing."Id"), "Price", false, listing."CreatedOnUtc" + interval '1 day'
FROM generate_series(1, {heavy} / 10) n JOIN "FleaMarket_Listing" listing ON listing."Id" = 7 * n, "Customer" seller
WHERE seller."Email" = 'seller@example.com' AND listing."SellerId" <> seller."Id";

UPDATE "FleaMarket_Listing" SET "FlagRevision" = "Revision", "FlagCount" = 1 WHERE "StatusId" = 10 AND "Id" % 3 = 0;

INSERT INTO "FleaMarket_ListingFlag" ("ListingId", "Revision", "KindId", "CreatedOnUtc")
SELECT "Id", "FlagRevision", 50, "CreatedOnUtc" FROM "FleaMarket_Listing" WHERE "FlagCount" = 1;
