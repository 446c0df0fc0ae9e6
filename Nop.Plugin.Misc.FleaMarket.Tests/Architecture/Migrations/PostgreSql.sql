-- Misc.FleaMarket listings
CREATE TABLE "public"."FleaMarket_Listing" ("Id" serial NOT NULL, "Name" citext NOT NULL, "Price" decimal(24,8) NOT NULL, "LowestPrice" decimal(24,8) NOT NULL, "LowestOffer" decimal(24,8) NOT NULL, "Description" citext NOT NULL, "Phone" citext NULL, "Messenger" citext NULL, "Email" citext NULL, "StoreId" integer NOT NULL, "SellerId" integer NOT NULL, "OrderId" integer NOT NULL, "OrderItemId" integer NOT NULL, "ProductId" integer NOT NULL, "ConditionId" integer NOT NULL, "Quantity" integer NOT NULL, "ReservedQuantity" integer NOT NULL, "SoldQuantity" integer NOT NULL, "PictureId" integer NOT NULL, "ShowPhone" boolean NOT NULL, "ShowMessenger" boolean NOT NULL, "ShowEmail" boolean NOT NULL, "ForAggregators" boolean NOT NULL, "DaysBetweenSteps" integer NOT NULL, "PercentOfStep" integer NOT NULL, "PriceFallsOnUtc" timestamp, "TakesOffers" boolean NOT NULL, "TakesPrivateQuestions" boolean NOT NULL, "SellingReasonId" integer NOT NULL, "ShowSellingReason" boolean NOT NULL, "ShowPurchaseMonth" boolean NOT NULL, "PurchasedOnUtc" timestamp, "DeliveredOnUtc" timestamp, "StatusId" integer NOT NULL, "Revision" integer NOT NULL, "EditWaits" boolean NOT NULL, "Reason" citext NULL, "StoreReasonId" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, "UpdatedOnUtc" timestamp NOT NULL, "ApprovedOnUtc" timestamp, "ExpiresOnUtc" timestamp, "ExpiryWarnedOnUtc" timestamp, "WaitsSinceUtc" timestamp, "FlagRevision" integer NOT NULL, "FlagCount" integer NOT NULL, "WentLiveByItself" boolean NOT NULL, CONSTRAINT "PK_FleaMarket_Listing" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_Listing_Section" ON "public"."FleaMarket_Listing" ("StoreId" ASC,"StatusId" ASC,"ApprovedOnUtc" ASC,"Id" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Feed" ON "public"."FleaMarket_Listing" ("StoreId" ASC,"StatusId" ASC,"Id" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Price" ON "public"."FleaMarket_Listing" ("StoreId" ASC,"StatusId" ASC,"Price" ASC,"Id" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Seller" ON "public"."FleaMarket_Listing" ("SellerId" ASC,"StatusId" ASC,"UpdatedOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Queue" ON "public"."FleaMarket_Listing" ("StatusId" ASC,"UpdatedOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Edit" ON "public"."FleaMarket_Listing" ("EditWaits" ASC,"UpdatedOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_Listing_OrderItem" ON "public"."FleaMarket_Listing" ("OrderItemId" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Order" ON "public"."FleaMarket_Listing" ("OrderId" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Product" ON "public"."FleaMarket_Listing" ("ProductId" ASC,"StatusId" ASC);
CREATE TABLE "public"."FleaMarket_ListingRevision" ("Id" serial NOT NULL, "ListingId" integer NOT NULL, "Revision" integer NOT NULL, "ActionId" integer NOT NULL, "ActorId" integer NOT NULL, "CustomerId" integer NOT NULL, "ImpersonatedById" integer NOT NULL, "FromStatusId" integer, "ToStatusId" integer NOT NULL, "Units" integer NOT NULL, "Reason" citext NULL, "StoreReasonId" integer NOT NULL, "GroundId" integer NOT NULL, "WasFlagged" boolean NOT NULL, "Changes" citext NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_ListingRevision" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_ListingRevision" ON "public"."FleaMarket_ListingRevision" ("ListingId" ASC,"Revision" ASC);
CREATE TABLE "public"."FleaMarket_ListingDraft" ("Id" serial NOT NULL, "Content" citext NOT NULL, "ListingId" integer NOT NULL, "PictureId" integer NOT NULL, "WrittenOnUtc" timestamp NOT NULL, "DeclinedRevision" integer NOT NULL, CONSTRAINT "PK_FleaMarket_ListingDraft" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_ListingDraft" ON "public"."FleaMarket_ListingDraft" ("ListingId" ASC);
CREATE TABLE "public"."FleaMarket_UnitMovement" ("Id" serial NOT NULL, "OrderItemId" integer NOT NULL, "Revision" integer NOT NULL, "ListingId" integer NOT NULL, "Held" integer NOT NULL, "Sold" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_UnitMovement" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_UnitMovement" ON "public"."FleaMarket_UnitMovement" ("OrderItemId" ASC,"Revision" ASC);
CREATE TABLE "public"."FleaMarket_ListingCharacteristic" ("Id" serial NOT NULL, "Name" citext NOT NULL, "Value" citext NOT NULL, "ListingId" integer NOT NULL, "DisplayOrder" integer NOT NULL, CONSTRAINT "PK_FleaMarket_ListingCharacteristic" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_ListingCharacteristic_Listing" ON "public"."FleaMarket_ListingCharacteristic" ("ListingId" ASC,"Name" ASC);
CREATE TABLE "public"."FleaMarket_ListingWord" ("Id" serial NOT NULL, "Word" citext NOT NULL, "ListingId" integer NOT NULL, CONSTRAINT "PK_FleaMarket_ListingWord" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_ListingWord_Word" ON "public"."FleaMarket_ListingWord" ("Word" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_ListingWord_Listing" ON "public"."FleaMarket_ListingWord" ("ListingId" ASC);
CREATE TABLE "public"."FleaMarket_ModerationReason" ("Id" serial NOT NULL, "Text" citext NOT NULL, "KindId" integer NOT NULL, "GroundId" integer NOT NULL, "DisplayOrder" integer NOT NULL, CONSTRAINT "PK_FleaMarket_ModerationReason" PRIMARY KEY ("Id"));

-- Misc.FleaMarket comments
CREATE TABLE "public"."FleaMarket_ListingComment" ("Id" serial NOT NULL, "Text" citext NOT NULL, "ListingId" integer NOT NULL, "SellerId" integer NOT NULL, "AuthorId" integer NOT NULL, "NumberOnListing" integer NOT NULL, "NumberByAuthor" integer NOT NULL, "AnswersId" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, "HiddenByActorId" integer NOT NULL, "HiddenById" integer NOT NULL, CONSTRAINT "PK_FleaMarket_ListingComment" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_ListingComment_Listing" ON "public"."FleaMarket_ListingComment" ("ListingId" ASC,"AnswersId" ASC,"Id" ASC);
CREATE INDEX "IX_FleaMarket_ListingComment_Seller" ON "public"."FleaMarket_ListingComment" ("SellerId" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_ListingComment_Author" ON "public"."FleaMarket_ListingComment" ("AuthorId" ASC,"CreatedOnUtc" ASC);
CREATE UNIQUE INDEX "UX_FleaMarket_ListingComment_OnListing" ON "public"."FleaMarket_ListingComment" ("ListingId" ASC,"NumberOnListing" ASC);
CREATE UNIQUE INDEX "UX_FleaMarket_ListingComment_ByAuthor" ON "public"."FleaMarket_ListingComment" ("AuthorId" ASC,"NumberByAuthor" ASC);
CREATE TABLE "public"."FleaMarket_CommentMute" ("Id" serial NOT NULL, "ListingId" integer NOT NULL, "CustomerId" integer NOT NULL, CONSTRAINT "PK_FleaMarket_CommentMute" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_CommentMute" ON "public"."FleaMarket_CommentMute" ("ListingId" ASC,"CustomerId" ASC);

-- Misc.FleaMarket deals
CREATE TABLE "public"."FleaMarket_Deal" ("Id" serial NOT NULL, "ListingName" citext NOT NULL, "Amount" decimal(24,8) NOT NULL, "ListedAmount" decimal(24,8), "OfferedAmount" decimal(24,8), "ProposedAmount" decimal(24,8), "AskedAmount" decimal(24,8), "Phone" citext NULL, "Message" citext NULL, "TrackingNumber" citext NULL, "StoreId" integer NOT NULL, "ListingId" integer NOT NULL, "SellerId" integer NOT NULL, "BuyerId" integer NOT NULL, "NumberByBuyer" integer NOT NULL, "Quantity" integer NOT NULL, "DeclinesOnUtc" timestamp, "ShippingAddressId" integer NOT NULL, "StatusId" integer NOT NULL, "Revision" integer NOT NULL, "AddedBySeller" boolean NOT NULL, "CreatedOnUtc" timestamp NOT NULL, "UpdatedOnUtc" timestamp NOT NULL, "PaidOnUtc" timestamp, "SentOnUtc" timestamp, "ClosesOnUtc" timestamp NOT NULL, "WarnedOnUtc" timestamp, "ProposedDateUtc" timestamp, "DateProposedById" integer NOT NULL, CONSTRAINT "PK_FleaMarket_Deal" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_Deal_Seller" ON "public"."FleaMarket_Deal" ("SellerId" ASC,"StatusId" ASC,"UpdatedOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_Deal_Buyer" ON "public"."FleaMarket_Deal" ("BuyerId" ASC,"StatusId" ASC,"UpdatedOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_Deal_Closing" ON "public"."FleaMarket_Deal" ("StatusId" ASC,"ClosesOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_Deal_Listing" ON "public"."FleaMarket_Deal" ("ListingId" ASC);
CREATE TABLE "public"."FleaMarket_DealRevision" ("Id" serial NOT NULL, "Amount" decimal(24,8), "DealId" integer NOT NULL, "Revision" integer NOT NULL, "ActionId" integer NOT NULL, "ActorId" integer NOT NULL, "CustomerId" integer NOT NULL, "ImpersonatedById" integer NOT NULL, "FromStatusId" integer, "ToStatusId" integer NOT NULL, "Reason" citext NULL, "StoreReasonId" integer NOT NULL, "TrackingNumber" citext NULL, "DateUtc" timestamp, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_DealRevision" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_DealRevision" ON "public"."FleaMarket_DealRevision" ("DealId" ASC,"Revision" ASC);
CREATE TABLE "public"."FleaMarket_DealMessage" ("Id" serial NOT NULL, "Text" citext NOT NULL, "DealId" integer NOT NULL, "AuthorId" integer NOT NULL, "ReaderId" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_DealMessage" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_DealMessage_Deal" ON "public"."FleaMarket_DealMessage" ("DealId" ASC);
CREATE INDEX "IX_FleaMarket_DealMessage_Reader" ON "public"."FleaMarket_DealMessage" ("ReaderId" ASC,"DealId" ASC);
CREATE TABLE "public"."FleaMarket_DealReading" ("Id" serial NOT NULL, "DealId" integer NOT NULL, "CustomerId" integer NOT NULL, "LastMessageId" integer NOT NULL, "NotifiedOnUtc" timestamp, CONSTRAINT "PK_FleaMarket_DealReading" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_DealReading" ON "public"."FleaMarket_DealReading" ("DealId" ASC,"CustomerId" ASC);
CREATE TABLE "public"."FleaMarket_DealNote" ("Id" serial NOT NULL, "Text" citext NOT NULL, "DealId" integer NOT NULL, "UpdatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_DealNote" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_DealNote" ON "public"."FleaMarket_DealNote" ("DealId" ASC);

-- Misc.FleaMarket text messages
CREATE TABLE "public"."FleaMarket_SmsMessage" ("Id" serial NOT NULL, "Phone" citext NOT NULL, "Text" citext NOT NULL, "DealId" integer NOT NULL, "CustomerId" integer NOT NULL, "StatusId" integer NOT NULL, "Attempts" integer NOT NULL, "LastAnswer" integer, "CreatedOnUtc" timestamp NOT NULL, "NextAttemptOnUtc" timestamp NOT NULL, "ClaimedOnUtc" timestamp, "SentOnUtc" timestamp, "ExpiresOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_SmsMessage" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_SmsMessage_Due" ON "public"."FleaMarket_SmsMessage" ("StatusId" ASC,"NextAttemptOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_SmsMessage_Customer" ON "public"."FleaMarket_SmsMessage" ("CustomerId" ASC);
CREATE TABLE "public"."FleaMarket_SmsAttempt" ("Id" serial NOT NULL, "SmsMessageId" integer NOT NULL, "Number" integer NOT NULL, "StartedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_SmsAttempt" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_SmsAttempt" ON "public"."FleaMarket_SmsAttempt" ("SmsMessageId" ASC,"Number" ASC);

-- Misc.FleaMarket saved searches
CREATE TABLE "public"."FleaMarket_SavedSearch" ("Id" serial NOT NULL, "Name" citext NOT NULL, "TermsJson" citext NOT NULL, "CustomerId" integer NOT NULL, "StoreId" integer NOT NULL, "IsPaused" boolean NOT NULL, "HasFailed" boolean NOT NULL, "NumberByCustomer" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, "WatchesSinceUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_SavedSearch" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_SavedSearch_Customer" ON "public"."FleaMarket_SavedSearch" ("CustomerId" ASC,"StoreId" ASC);
CREATE TABLE "public"."FleaMarket_SearchMatch" ("Id" serial NOT NULL, "SearchId" integer NOT NULL, "ListingId" integer NOT NULL, "CustomerId" integer NOT NULL, CONSTRAINT "PK_FleaMarket_SearchMatch" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_SearchMatch" ON "public"."FleaMarket_SearchMatch" ("SearchId" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_SearchMatch_Customer" ON "public"."FleaMarket_SearchMatch" ("CustomerId" ASC);
CREATE INDEX "IX_FleaMarket_SearchMatch_Listing" ON "public"."FleaMarket_SearchMatch" ("ListingId" ASC);
CREATE TABLE "public"."FleaMarket_SearchMail" ("Id" serial NOT NULL, "CustomerId" integer NOT NULL, "SentOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_SearchMail" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_SearchMail" ON "public"."FleaMarket_SearchMail" ("CustomerId" ASC);
CREATE TABLE "public"."FleaMarket_NewListing" ("Id" serial NOT NULL, "ListingId" integer NOT NULL, CONSTRAINT "PK_FleaMarket_NewListing" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_NewListing_Listing" ON "public"."FleaMarket_NewListing" ("ListingId" ASC);

-- Misc.FleaMarket fees
CREATE TABLE "public"."FleaMarket_Tariff" ("Id" serial NOT NULL, "Name" citext NOT NULL, "Percentage" decimal(18,4) NOT NULL, "FixedPart" decimal(18,4) NOT NULL, "Minimum" decimal(18,4) NOT NULL, "Maximum" decimal(18,4) NOT NULL, "FreeDealsPerMonth" integer NOT NULL, "Active" boolean NOT NULL, "DisplayOrder" integer NOT NULL, CONSTRAINT "PK_FleaMarket_Tariff" PRIMARY KEY ("Id"));
CREATE TABLE "public"."FleaMarket_TariffRole" ("Id" serial NOT NULL, "TariffId" integer NOT NULL, "CustomerRoleId" integer NOT NULL, CONSTRAINT "PK_FleaMarket_TariffRole" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_TariffRole" ON "public"."FleaMarket_TariffRole" ("TariffId" ASC,"CustomerRoleId" ASC);
CREATE TABLE "public"."FleaMarket_FeeEntry" ("Id" serial NOT NULL, "Occasion" citext NOT NULL, "TariffName" citext NULL, "Text" citext NULL, "SellerId" integer NOT NULL, "Month" integer NOT NULL, "Number" integer NOT NULL, "KindId" integer NOT NULL, "Amount" decimal(18,4) NOT NULL, "DealId" integer NOT NULL, "DealAmount" decimal(18,4) NOT NULL, "DealsBefore" integer NOT NULL, "Percentage" decimal(18,4) NOT NULL, "FixedPart" decimal(18,4) NOT NULL, "Minimum" decimal(18,4) NOT NULL, "Maximum" decimal(18,4) NOT NULL, "FreeDealsPerMonth" integer NOT NULL, "CustomerId" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_FeeEntry" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_FeeEntry" ON "public"."FleaMarket_FeeEntry" ("SellerId" ASC,"Month" ASC,"Number" ASC);
CREATE UNIQUE INDEX "UX_FleaMarket_FeeEntry_Occasion" ON "public"."FleaMarket_FeeEntry" ("Occasion" ASC);
CREATE INDEX "IX_FleaMarket_FeeEntry_Month" ON "public"."FleaMarket_FeeEntry" ("Month" ASC,"SellerId" ASC);
CREATE INDEX "IX_FleaMarket_FeeEntry_Deal" ON "public"."FleaMarket_FeeEntry" ("DealId" ASC);

-- Misc.FleaMarket complaints
CREATE TABLE "public"."FleaMarket_Complaint" ("Id" serial NOT NULL, "Type" citext NOT NULL, "Text" citext NULL, "Answer" citext NULL, "StruckReason" citext NULL, "StoreId" integer NOT NULL, "SubjectId" integer NOT NULL, "AboutId" integer NOT NULL, "AuthorId" integer NOT NULL, "ListingId" integer NOT NULL, "DealId" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, "StruckById" integer NOT NULL, "StruckOnUtc" timestamp, "AnsweredById" integer NOT NULL, "AnsweredOnUtc" timestamp, CONSTRAINT "PK_FleaMarket_Complaint" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_Complaint" ON "public"."FleaMarket_Complaint" ("AuthorId" ASC,"SubjectId" ASC,"DealId" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_Complaint_About" ON "public"."FleaMarket_Complaint" ("AboutId" ASC,"SubjectId" ASC);
CREATE INDEX "IX_FleaMarket_Complaint_Deal" ON "public"."FleaMarket_Complaint" ("DealId" ASC);

-- Misc.FleaMarket feedback
CREATE TABLE "public"."FleaMarket_DealFeedback" ("Id" serial NOT NULL, "Text" citext NULL, "StoreId" integer NOT NULL, "DealId" integer NOT NULL, "ListingId" integer NOT NULL, "ProductId" integer NOT NULL, "SellerId" integer NOT NULL, "BuyerId" integer NOT NULL, "ProductStars" integer NOT NULL, "SellerStars" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, "HiddenById" integer NOT NULL, CONSTRAINT "PK_FleaMarket_DealFeedback" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_DealFeedback" ON "public"."FleaMarket_DealFeedback" ("DealId" ASC);
CREATE INDEX "IX_FleaMarket_DealFeedback_Seller" ON "public"."FleaMarket_DealFeedback" ("SellerId" ASC,"StoreId" ASC);
CREATE INDEX "IX_FleaMarket_DealFeedback_Buyer" ON "public"."FleaMarket_DealFeedback" ("BuyerId" ASC);
CREATE TABLE "public"."FleaMarket_FeedbackAnswer" ("Id" serial NOT NULL, "Text" citext NOT NULL, "FeedbackId" integer NOT NULL, "SellerId" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_FeedbackAnswer" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_FeedbackAnswer" ON "public"."FleaMarket_FeedbackAnswer" ("FeedbackId" ASC);
CREATE INDEX "IX_FleaMarket_FeedbackAnswer_Seller" ON "public"."FleaMarket_FeedbackAnswer" ("SellerId" ASC);
CREATE TABLE "public"."FleaMarket_FeedbackReminder" ("Id" serial NOT NULL, "DealId" integer NOT NULL, "Number" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_FeedbackReminder" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_FeedbackReminder" ON "public"."FleaMarket_FeedbackReminder" ("DealId" ASC,"Number" ASC);

-- Misc.FleaMarket indexes for long lists
CREATE INDEX "IX_FleaMarket_Listing_Newest" ON "public"."FleaMarket_Listing" ("StoreId" ASC,"StatusId" ASC,"ApprovedOnUtc" ASC,"Id" ASC,"Price" ASC,"ConditionId" ASC,"ProductId" ASC);
DROP INDEX "public"."IX_FleaMarket_Listing_Section";
CREATE INDEX "IX_FleaMarket_Listing_Search" ON "public"."FleaMarket_Listing" ("Id" ASC,"StoreId" ASC,"StatusId" ASC,"ApprovedOnUtc" ASC,"Price" ASC,"ConditionId" ASC,"ProductId" ASC);
CREATE INDEX "IX_FleaMarket_Listing_OfProduct" ON "public"."FleaMarket_Listing" ("ProductId" ASC,"StatusId" ASC,"StoreId" ASC,"ApprovedOnUtc" ASC,"Id" ASC,"Price" ASC);
DROP INDEX "public"."IX_FleaMarket_Listing_Product";
CREATE INDEX "IX_FleaMarket_Listing_Own" ON "public"."FleaMarket_Listing" ("SellerId" ASC,"StoreId" ASC,"UpdatedOnUtc" ASC,"Id" ASC,"StatusId" ASC);
DROP INDEX "public"."IX_FleaMarket_Listing_Seller";
CREATE INDEX "IX_FleaMarket_Listing_OfSeller" ON "public"."FleaMarket_Listing" ("SellerId" ASC,"StoreId" ASC,"StatusId" ASC,"ApprovedOnUtc" ASC,"Id" ASC,"SoldQuantity" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Moderation" ON "public"."FleaMarket_Listing" ("StatusId" ASC,"UpdatedOnUtc" DESC,"Id" DESC);
DROP INDEX "public"."IX_FleaMarket_Listing_Queue";
CREATE INDEX "IX_FleaMarket_Deal_Sales" ON "public"."FleaMarket_Deal" ("SellerId" ASC,"StoreId" ASC,"StatusId" ASC,"UpdatedOnUtc" ASC,"Id" ASC,"DateProposedById" ASC,"BuyerId" ASC);
DROP INDEX "public"."IX_FleaMarket_Deal_Seller";
CREATE INDEX "IX_FleaMarket_Deal_Purchases" ON "public"."FleaMarket_Deal" ("BuyerId" ASC,"StoreId" ASC,"StatusId" ASC,"UpdatedOnUtc" ASC,"Id" ASC,"DateProposedById" ASC,"SellerId" ASC,"ProposedAmount" ASC);
DROP INDEX "public"."IX_FleaMarket_Deal_Buyer";
CREATE INDEX "IX_FleaMarket_Deal_Asking" ON "public"."FleaMarket_Deal" ("AskedAmount" ASC);
CREATE INDEX "IX_FleaMarket_DealMessage_Unread" ON "public"."FleaMarket_DealMessage" ("ReaderId" ASC,"DealId" ASC,"Id" ASC);
DROP INDEX "public"."IX_FleaMarket_DealMessage_Reader";
CREATE INDEX "IX_FleaMarket_DealReading_Reader" ON "public"."FleaMarket_DealReading" ("CustomerId" ASC,"DealId" ASC,"LastMessageId" ASC);
CREATE INDEX "IX_FleaMarket_ListingCharacteristic_OfListing" ON "public"."FleaMarket_ListingCharacteristic" ("ListingId" ASC,"Name" ASC,"Value" ASC);
DROP INDEX "public"."IX_FleaMarket_ListingCharacteristic_Listing";
CREATE INDEX "IX_FleaMarket_DealFeedback_Rating" ON "public"."FleaMarket_DealFeedback" ("SellerId" ASC,"StoreId" ASC,"HiddenById" ASC,"Id" ASC,"SellerStars" ASC);
DROP INDEX "public"."IX_FleaMarket_DealFeedback_Seller";
CREATE INDEX "IX_FleaMarket_ListingComment_Waiting" ON "public"."FleaMarket_ListingComment" ("SellerId" ASC,"HiddenByActorId" ASC,"ListingId" ASC,"AuthorId" ASC,"AnswersId" ASC,"Id" ASC);
DROP INDEX "public"."IX_FleaMarket_ListingComment_Seller";
CREATE INDEX "IX_FleaMarket_FeeEntry_Totals" ON "public"."FleaMarket_FeeEntry" ("Month" DESC,"SellerId" ASC);
DROP INDEX "public"."IX_FleaMarket_FeeEntry_Month";

-- Misc.FleaMarket numbers of deals
UPDATE "FleaMarket_Deal" SET "NumberByBuyer" = "Id" WHERE "NumberByBuyer" = 0;
CREATE UNIQUE INDEX "UX_FleaMarket_Deal" ON "public"."FleaMarket_Deal" ("ListingId" ASC,"BuyerId" ASC,"NumberByBuyer" ASC);

-- Misc.FleaMarket emoji on MySQL

-- Misc.FleaMarket search terms
CREATE TABLE "public"."FleaMarket_ListingSearchTerm" ("Id" serial NOT NULL, "Rest" citext NOT NULL, "ListingId" integer NOT NULL, "StoreId" integer NOT NULL, "OfferedOnUtc" timestamp, "Code" bigint NOT NULL, CONSTRAINT "PK_FleaMarket_ListingSearchTerm" PRIMARY KEY ("Id"));
DROP TABLE "public"."FleaMarket_ListingWord";

-- Misc.FleaMarket allowances
CREATE TABLE "public"."FleaMarket_Allowance" ("Id" serial NOT NULL, "Purpose" citext NOT NULL, "Number" integer NOT NULL, "TakenOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_Allowance" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_Allowance" ON "public"."FleaMarket_Allowance" ("Purpose" ASC,"Number" ASC);
CREATE INDEX "IX_FleaMarket_Allowance_Taken" ON "public"."FleaMarket_Allowance" ("TakenOnUtc" ASC);

-- Misc.FleaMarket search terms of listings that are there
CREATE INDEX "IX_FleaMarket_ListingSearchTerm_Code" ON "public"."FleaMarket_ListingSearchTerm" ("Code" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_ListingSearchTerm_Listing" ON "public"."FleaMarket_ListingSearchTerm" ("ListingId" ASC,"Code" ASC);

-- Misc.FleaMarket decimals of prices
DROP INDEX "public"."IX_FleaMarket_Listing_Price";
DROP INDEX "public"."IX_FleaMarket_Listing_Newest";
DROP INDEX "public"."IX_FleaMarket_Listing_Search";
DROP INDEX "public"."IX_FleaMarket_Listing_OfProduct";
DROP INDEX "public"."IX_FleaMarket_Deal_Purchases";
DROP INDEX "public"."IX_FleaMarket_Deal_Asking";
;
ALTER TABLE "public"."FleaMarket_Listing" ALTER "Price" TYPE decimal(24,8), ALTER "Price" SET NOT NULL;
;
ALTER TABLE "public"."FleaMarket_Deal" ALTER "Amount" TYPE decimal(24,8), ALTER "Amount" SET NOT NULL;
;
ALTER TABLE "public"."FleaMarket_Deal" ALTER "ProposedAmount" TYPE decimal(24,8), ALTER "ProposedAmount" DROP NOT NULL;
;
ALTER TABLE "public"."FleaMarket_Deal" ALTER "AskedAmount" TYPE decimal(24,8), ALTER "AskedAmount" DROP NOT NULL;
;
ALTER TABLE "public"."FleaMarket_DealRevision" ALTER "Amount" TYPE decimal(24,8), ALTER "Amount" DROP NOT NULL;
CREATE INDEX "IX_FleaMarket_Listing_Price" ON "public"."FleaMarket_Listing" ("StoreId" ASC,"StatusId" ASC,"Price" ASC,"Id" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Newest" ON "public"."FleaMarket_Listing" ("StoreId" ASC,"StatusId" ASC,"ApprovedOnUtc" ASC,"Id" ASC,"Price" ASC,"ConditionId" ASC,"ProductId" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Search" ON "public"."FleaMarket_Listing" ("Id" ASC,"StoreId" ASC,"StatusId" ASC,"ApprovedOnUtc" ASC,"Price" ASC,"ConditionId" ASC,"ProductId" ASC);
CREATE INDEX "IX_FleaMarket_Listing_OfProduct" ON "public"."FleaMarket_Listing" ("ProductId" ASC,"StatusId" ASC,"StoreId" ASC,"ApprovedOnUtc" ASC,"Id" ASC,"Price" ASC);
CREATE INDEX "IX_FleaMarket_Deal_Purchases" ON "public"."FleaMarket_Deal" ("BuyerId" ASC,"StoreId" ASC,"StatusId" ASC,"UpdatedOnUtc" ASC,"Id" ASC,"DateProposedById" ASC,"SellerId" ASC,"ProposedAmount" ASC);
CREATE INDEX "IX_FleaMarket_Deal_Asking" ON "public"."FleaMarket_Deal" ("AskedAmount" ASC);

-- Misc.FleaMarket blocked orders
CREATE TABLE "public"."FleaMarket_OrderBlock" ("Id" serial NOT NULL, "BuyerId" integer NOT NULL, "SellerId" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_OrderBlock" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_OrderBlock" ON "public"."FleaMarket_OrderBlock" ("BuyerId" ASC,"SellerId" ASC);

-- Misc.FleaMarket numbers of saved searches
UPDATE "FleaMarket_SavedSearch" SET "NumberByCustomer" = "Id" WHERE "NumberByCustomer" = 0;
CREATE UNIQUE INDEX "UX_FleaMarket_SavedSearch" ON "public"."FleaMarket_SavedSearch" ("CustomerId" ASC,"NumberByCustomer" ASC);

-- Misc.FleaMarket forms that were sent
CREATE TABLE "public"."FleaMarket_SentForm" ("Id" serial NOT NULL, "Key" citext NOT NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_SentForm" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_SentForm" ON "public"."FleaMarket_SentForm" ("Key" ASC);
CREATE INDEX "IX_FleaMarket_SentForm_Created" ON "public"."FleaMarket_SentForm" ("CreatedOnUtc" ASC);

-- Misc.FleaMarket who acted for whom

-- Misc.FleaMarket photos of listings
CREATE TABLE "public"."FleaMarket_ListingPhoto" ("Id" serial NOT NULL, "ListingId" integer NOT NULL, "PictureId" integer NOT NULL, "DisplayOrder" integer NOT NULL, CONSTRAINT "PK_FleaMarket_ListingPhoto" PRIMARY KEY ("Id"));
INSERT INTO "FleaMarket_ListingPhoto" ("ListingId", "PictureId", "DisplayOrder") SELECT l."Id", l."PictureId", 0 FROM "FleaMarket_Listing" l WHERE l."PictureId" > 0 AND NOT EXISTS (SELECT 1 FROM "FleaMarket_ListingPhoto" p WHERE p."ListingId" = l."Id");
CREATE UNIQUE INDEX "UX_FleaMarket_ListingPhoto" ON "public"."FleaMarket_ListingPhoto" ("ListingId" ASC,"PictureId" ASC);

-- Misc.FleaMarket time on offer
CREATE INDEX "IX_FleaMarket_Listing_Expiry" ON "public"."FleaMarket_Listing" ("StatusId" ASC,"ExpiresOnUtc" ASC,"ExpiryWarnedOnUtc" ASC,"StoreId" ASC,"Id" ASC);

-- Misc.FleaMarket purchases of listings

-- Misc.FleaMarket favourites
CREATE TABLE "public"."FleaMarket_Favourite" ("Id" serial NOT NULL, "KnownPrice" decimal(24,8) NOT NULL, "CustomerId" integer NOT NULL, "ListingId" integer NOT NULL, "StoreId" integer NOT NULL, "NumberByCustomer" integer NOT NULL, "WasGone" boolean NOT NULL, "KnownEndUtc" timestamp, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_Favourite" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_Favourite" ON "public"."FleaMarket_Favourite" ("CustomerId" ASC,"ListingId" ASC);
CREATE UNIQUE INDEX "UX_FleaMarket_Favourite_Number" ON "public"."FleaMarket_Favourite" ("CustomerId" ASC,"NumberByCustomer" ASC);
CREATE INDEX "IX_FleaMarket_Favourite_Listing" ON "public"."FleaMarket_Favourite" ("ListingId" ASC);
CREATE TABLE "public"."FleaMarket_FavouriteMute" ("Id" serial NOT NULL, "CustomerId" integer NOT NULL, "ListingId" integer NOT NULL, CONSTRAINT "PK_FleaMarket_FavouriteMute" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_FavouriteMute" ON "public"."FleaMarket_FavouriteMute" ("CustomerId" ASC,"ListingId" ASC);

-- Misc.FleaMarket followed sellers
CREATE TABLE "public"."FleaMarket_FollowedSeller" ("Id" serial NOT NULL, "CustomerId" integer NOT NULL, "SellerId" integer NOT NULL, "StoreId" integer NOT NULL, "NumberByCustomer" integer NOT NULL, "IsSilent" boolean NOT NULL, "CreatedOnUtc" timestamp NOT NULL, "WatchesSinceUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_FollowedSeller" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_FollowedSeller" ON "public"."FleaMarket_FollowedSeller" ("CustomerId" ASC,"SellerId" ASC,"StoreId" ASC);
CREATE UNIQUE INDEX "UX_FleaMarket_FollowedSeller_Number" ON "public"."FleaMarket_FollowedSeller" ("CustomerId" ASC,"NumberByCustomer" ASC);
CREATE INDEX "IX_FleaMarket_FollowedSeller_Seller" ON "public"."FleaMarket_FollowedSeller" ("SellerId" ASC,"StoreId" ASC);
CREATE TABLE "public"."FleaMarket_FollowedListing" ("Id" serial NOT NULL, "CustomerId" integer NOT NULL, "ListingId" integer NOT NULL, "SellerId" integer NOT NULL, "StoreId" integer NOT NULL, CONSTRAINT "PK_FleaMarket_FollowedListing" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_FollowedListing" ON "public"."FleaMarket_FollowedListing" ("CustomerId" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_FollowedListing_Listing" ON "public"."FleaMarket_FollowedListing" ("ListingId" ASC);

-- Misc.FleaMarket prices that come down
CREATE INDEX "IX_FleaMarket_Listing_PriceFall" ON "public"."FleaMarket_Listing" ("StatusId" ASC,"PriceFallsOnUtc" ASC,"Id" ASC);

-- Misc.FleaMarket offers

-- Misc.FleaMarket private questions

-- Misc.FleaMarket flags for moderators
CREATE TABLE "public"."FleaMarket_ListingFlag" ("Id" serial NOT NULL, "Detail" citext NULL, "ListingId" integer NOT NULL, "Revision" integer NOT NULL, "KindId" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_ListingFlag" PRIMARY KEY ("Id"));
CREATE INDEX "IX_FleaMarket_ListingFlag_Listing" ON "public"."FleaMarket_ListingFlag" ("ListingId" ASC,"Revision" ASC);
CREATE INDEX "IX_FleaMarket_ListingFlag_Kind" ON "public"."FleaMarket_ListingFlag" ("KindId" ASC,"ListingId" ASC,"Revision" ASC);
CREATE TABLE "public"."FleaMarket_PhotoHash" ("Id" serial NOT NULL, "PictureId" integer NOT NULL, "ListingId" integer NOT NULL, "Upright" bigint NOT NULL, "TurnedOnce" bigint NOT NULL, "TurnedTwice" bigint NOT NULL, "TurnedThrice" bigint NOT NULL, "Band0" integer, "Band1" integer, "Band2" integer, "Band3" integer, CONSTRAINT "PK_FleaMarket_PhotoHash" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_PhotoHash" ON "public"."FleaMarket_PhotoHash" ("PictureId" ASC);
CREATE INDEX "IX_FleaMarket_PhotoHash_Band0" ON "public"."FleaMarket_PhotoHash" ("Band0" ASC,"Upright" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_PhotoHash_Band1" ON "public"."FleaMarket_PhotoHash" ("Band1" ASC,"Upright" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_PhotoHash_Band2" ON "public"."FleaMarket_PhotoHash" ("Band2" ASC,"Upright" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_PhotoHash_Band3" ON "public"."FleaMarket_PhotoHash" ("Band3" ASC,"Upright" ASC,"ListingId" ASC);
UPDATE "FleaMarket_Listing" SET "WaitsSinceUtc" = "UpdatedOnUtc" WHERE "WaitsSinceUtc" IS NULL AND ("StatusId" = 10 OR "Id" IN (SELECT "ListingId" FROM "FleaMarket_ListingDraft"));
CREATE INDEX "IX_FleaMarket_Listing_Waits" ON "public"."FleaMarket_Listing" ("WaitsSinceUtc" ASC,"Id" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Live" ON "public"."FleaMarket_Listing" ("WentLiveByItself" ASC,"StatusId" ASC,"UpdatedOnUtc" DESC,"Id" DESC);
CREATE INDEX "IX_FleaMarket_ListingRevision_Decided" ON "public"."FleaMarket_ListingRevision" ("ListingId" ASC,"ActorId" ASC,"ActionId" ASC,"CreatedOnUtc" ASC);

-- Misc.FleaMarket reasons and objections
CREATE TABLE "public"."FleaMarket_Objection" ("Id" serial NOT NULL, "Text" citext NULL, "Answer" citext NULL, "StoreId" integer NOT NULL, "ListingId" integer NOT NULL, "Revision" integer NOT NULL, "SellerId" integer NOT NULL, "DecidedById" integer NOT NULL, "ObjectedRevision" integer NOT NULL, "CreatedOnUtc" timestamp NOT NULL, "OutcomeId" integer NOT NULL, "AnsweredRevision" integer NOT NULL, "AnsweredById" integer NOT NULL, "AnsweredOnUtc" timestamp, CONSTRAINT "PK_FleaMarket_Objection" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_Objection" ON "public"."FleaMarket_Objection" ("ListingId" ASC,"Revision" ASC);
CREATE INDEX "IX_FleaMarket_Objection_Outcome" ON "public"."FleaMarket_Objection" ("OutcomeId" ASC,"ListingId" ASC);
CREATE INDEX "IX_FleaMarket_Objection_Seller" ON "public"."FleaMarket_Objection" ("SellerId" ASC);
CREATE INDEX "IX_FleaMarket_Objection_Year" ON "public"."FleaMarket_Objection" ("CreatedOnUtc" ASC,"OutcomeId" ASC,"AnsweredOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_ListingRevision_Year" ON "public"."FleaMarket_ListingRevision" ("ActionId" ASC,"CreatedOnUtc" ASC,"ActorId" ASC,"GroundId" ASC,"WasFlagged" ASC);
CREATE INDEX "IX_FleaMarket_Complaint_Year" ON "public"."FleaMarket_Complaint" ("CreatedOnUtc" ASC,"SubjectId" ASC,"StruckOnUtc" ASC,"AnsweredOnUtc" ASC);

-- Misc.FleaMarket insights
CREATE TABLE "public"."FleaMarket_DailySummary" ("Id" serial NOT NULL, "DealValue" decimal(24,8) NOT NULL, "AskedValue" decimal(24,8) NOT NULL, "Fees" decimal(24,8) NOT NULL, "ApprovalHours" citext NOT NULL, "SaleDays" citext NOT NULL, "StoreId" integer NOT NULL, "Day" integer NOT NULL, "PutUp" integer NOT NULL, "Approved" integer NOT NULL, "Rejected" integer NOT NULL, "Removed" integer NOT NULL, "Withdrawn" integer NOT NULL, "Expired" integer NOT NULL, "SoldOut" integer NOT NULL, "UnitsSold" integer NOT NULL, "DealsClosed" integer NOT NULL, "CountedOnUtc" timestamp NOT NULL, CONSTRAINT "PK_FleaMarket_DailySummary" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_DailySummary" ON "public"."FleaMarket_DailySummary" ("StoreId" ASC,"Day" ASC);
CREATE TABLE "public"."FleaMarket_ProductSummary" ("Id" serial NOT NULL, "Reasons" citext NOT NULL, "StoreId" integer NOT NULL, "PeriodId" integer NOT NULL, "ProductId" integer NOT NULL, "UnitsPutUp" integer NOT NULL, "UnitsSold" integer NOT NULL, "UnitsBought" integer NOT NULL, "Day" integer NOT NULL, CONSTRAINT "PK_FleaMarket_ProductSummary" PRIMARY KEY ("Id"));
CREATE UNIQUE INDEX "UX_FleaMarket_ProductSummary" ON "public"."FleaMarket_ProductSummary" ("StoreId" ASC,"PeriodId" ASC,"ProductId" ASC);
CREATE INDEX "IX_FleaMarket_ListingRevision_Day" ON "public"."FleaMarket_ListingRevision" ("CreatedOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_DealRevision_Day" ON "public"."FleaMarket_DealRevision" ("CreatedOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_FeeEntry_Day" ON "public"."FleaMarket_FeeEntry" ("CreatedOnUtc" ASC);
CREATE INDEX "IX_FleaMarket_Listing_Day" ON "public"."FleaMarket_Listing" ("CreatedOnUtc" ASC);

-- Misc.FleaMarket declined edits are kept

-- Misc.FleaMarket steps of prices that come down

-- Misc.FleaMarket what was asked for when a deal began

-- Misc.FleaMarket search terms of what is on offer

-- Misc.FleaMarket index of what is on offer
CREATE INDEX "IX_FleaMarket_ListingSearchTerm_Offered" ON "public"."FleaMarket_ListingSearchTerm" ("Code" ASC,"StoreId" ASC,"OfferedOnUtc" ASC,"ListingId" ASC);
DROP INDEX "public"."IX_FleaMarket_ListingSearchTerm_Code";

-- Misc.FleaMarket index of a seller's fees
CREATE INDEX "IX_FleaMarket_FeeEntry_Sums" ON "public"."FleaMarket_FeeEntry" ("SellerId" ASC,"Month" ASC,"KindId" ASC,"Amount" ASC);

