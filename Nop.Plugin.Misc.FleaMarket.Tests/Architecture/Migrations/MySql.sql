-- Misc.FleaMarket listings
CREATE TABLE `FleaMarket_Listing` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Name` VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `Price` DECIMAL(24,8) NOT NULL, `LowestPrice` DECIMAL(24,8) NOT NULL, `LowestOffer` DECIMAL(24,8) NOT NULL, `Description` VARCHAR(4000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `Phone` VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `Messenger` VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `Email` VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StoreId` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `OrderId` INTEGER NOT NULL, `OrderItemId` INTEGER NOT NULL, `ProductId` INTEGER NOT NULL, `ConditionId` INTEGER NOT NULL, `Quantity` INTEGER NOT NULL, `ReservedQuantity` INTEGER NOT NULL, `SoldQuantity` INTEGER NOT NULL, `PictureId` INTEGER NOT NULL, `ShowPhone` TINYINT(1) NOT NULL, `ShowMessenger` TINYINT(1) NOT NULL, `ShowEmail` TINYINT(1) NOT NULL, `ForAggregators` TINYINT(1) NOT NULL, `DaysBetweenSteps` INTEGER NOT NULL, `PercentOfStep` INTEGER NOT NULL, `PriceFallsOnUtc` datetime(6), `TakesOffers` TINYINT(1) NOT NULL, `TakesPrivateQuestions` TINYINT(1) NOT NULL, `SellingReasonId` INTEGER NOT NULL, `ShowSellingReason` TINYINT(1) NOT NULL, `ShowPurchaseMonth` TINYINT(1) NOT NULL, `PurchasedOnUtc` datetime(6), `DeliveredOnUtc` datetime(6), `StatusId` INTEGER NOT NULL, `Revision` INTEGER NOT NULL, `EditWaits` TINYINT(1) NOT NULL, `Reason` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StoreReasonId` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, `UpdatedOnUtc` datetime(6) NOT NULL, `ApprovedOnUtc` datetime(6), `ExpiresOnUtc` datetime(6), `ExpiryWarnedOnUtc` datetime(6), `WaitsSinceUtc` datetime(6), `FlagRevision` INTEGER NOT NULL, `FlagCount` INTEGER NOT NULL, `WentLiveByItself` TINYINT(1) NOT NULL, CONSTRAINT `PK_FleaMarket_Listing` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_Listing_Section` ON `FleaMarket_Listing` (`StoreId` ASC, `StatusId` ASC, `ApprovedOnUtc` ASC, `Id` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Feed` ON `FleaMarket_Listing` (`StoreId` ASC, `StatusId` ASC, `Id` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Price` ON `FleaMarket_Listing` (`StoreId` ASC, `StatusId` ASC, `Price` ASC, `Id` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Seller` ON `FleaMarket_Listing` (`SellerId` ASC, `StatusId` ASC, `UpdatedOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Queue` ON `FleaMarket_Listing` (`StatusId` ASC, `UpdatedOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Edit` ON `FleaMarket_Listing` (`EditWaits` ASC, `UpdatedOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_Listing_OrderItem` ON `FleaMarket_Listing` (`OrderItemId` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Order` ON `FleaMarket_Listing` (`OrderId` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Product` ON `FleaMarket_Listing` (`ProductId` ASC, `StatusId` ASC);
CREATE TABLE `FleaMarket_ListingRevision` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `ListingId` INTEGER NOT NULL, `Revision` INTEGER NOT NULL, `ActionId` INTEGER NOT NULL, `ActorId` INTEGER NOT NULL, `CustomerId` INTEGER NOT NULL, `ImpersonatedById` INTEGER NOT NULL, `FromStatusId` INTEGER, `ToStatusId` INTEGER NOT NULL, `Units` INTEGER NOT NULL, `Reason` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StoreReasonId` INTEGER NOT NULL, `GroundId` INTEGER NOT NULL, `WasFlagged` TINYINT(1) NOT NULL, `Changes` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_ListingRevision` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_ListingRevision` ON `FleaMarket_ListingRevision` (`ListingId` ASC, `Revision` ASC);
CREATE TABLE `FleaMarket_ListingDraft` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Content` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `ListingId` INTEGER NOT NULL, `PictureId` INTEGER NOT NULL, `WrittenOnUtc` datetime(6) NOT NULL, `DeclinedRevision` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_ListingDraft` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_ListingDraft` ON `FleaMarket_ListingDraft` (`ListingId` ASC);
CREATE TABLE `FleaMarket_UnitMovement` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `OrderItemId` INTEGER NOT NULL, `Revision` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `Held` INTEGER NOT NULL, `Sold` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_UnitMovement` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_UnitMovement` ON `FleaMarket_UnitMovement` (`OrderItemId` ASC, `Revision` ASC);
CREATE TABLE `FleaMarket_ListingCharacteristic` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Name` VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `Value` VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `ListingId` INTEGER NOT NULL, `DisplayOrder` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_ListingCharacteristic` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_ListingCharacteristic_Listing` ON `FleaMarket_ListingCharacteristic` (`ListingId` ASC, `Name` ASC);
CREATE TABLE `FleaMarket_ListingWord` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Word` VARCHAR(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `ListingId` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_ListingWord` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_ListingWord_Word` ON `FleaMarket_ListingWord` (`Word` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_ListingWord_Listing` ON `FleaMarket_ListingWord` (`ListingId` ASC);
CREATE TABLE `FleaMarket_ModerationReason` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Text` VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `KindId` INTEGER NOT NULL, `GroundId` INTEGER NOT NULL, `DisplayOrder` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_ModerationReason` PRIMARY KEY (`Id`)) ENGINE = INNODB;

-- Misc.FleaMarket comments
CREATE TABLE `FleaMarket_ListingComment` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Text` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `ListingId` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `AuthorId` INTEGER NOT NULL, `NumberOnListing` INTEGER NOT NULL, `NumberByAuthor` INTEGER NOT NULL, `AnswersId` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, `HiddenByActorId` INTEGER NOT NULL, `HiddenById` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_ListingComment` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_ListingComment_Listing` ON `FleaMarket_ListingComment` (`ListingId` ASC, `AnswersId` ASC, `Id` ASC);
CREATE INDEX `IX_FleaMarket_ListingComment_Seller` ON `FleaMarket_ListingComment` (`SellerId` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_ListingComment_Author` ON `FleaMarket_ListingComment` (`AuthorId` ASC, `CreatedOnUtc` ASC);
CREATE UNIQUE INDEX `UX_FleaMarket_ListingComment_OnListing` ON `FleaMarket_ListingComment` (`ListingId` ASC, `NumberOnListing` ASC);
CREATE UNIQUE INDEX `UX_FleaMarket_ListingComment_ByAuthor` ON `FleaMarket_ListingComment` (`AuthorId` ASC, `NumberByAuthor` ASC);
CREATE TABLE `FleaMarket_CommentMute` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `ListingId` INTEGER NOT NULL, `CustomerId` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_CommentMute` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_CommentMute` ON `FleaMarket_CommentMute` (`ListingId` ASC, `CustomerId` ASC);

-- Misc.FleaMarket deals
CREATE TABLE `FleaMarket_Deal` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `ListingName` VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `Amount` DECIMAL(24,8) NOT NULL, `ListedAmount` DECIMAL(24,8), `OfferedAmount` DECIMAL(24,8), `ProposedAmount` DECIMAL(24,8), `AskedAmount` DECIMAL(24,8), `Phone` VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `Message` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `TrackingNumber` VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StoreId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `BuyerId` INTEGER NOT NULL, `NumberByBuyer` INTEGER NOT NULL, `Quantity` INTEGER NOT NULL, `DeclinesOnUtc` datetime(6), `ShippingAddressId` INTEGER NOT NULL, `StatusId` INTEGER NOT NULL, `Revision` INTEGER NOT NULL, `AddedBySeller` TINYINT(1) NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, `UpdatedOnUtc` datetime(6) NOT NULL, `PaidOnUtc` datetime(6), `SentOnUtc` datetime(6), `ClosesOnUtc` datetime(6) NOT NULL, `WarnedOnUtc` datetime(6), `ProposedDateUtc` datetime(6), `DateProposedById` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_Deal` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_Deal_Seller` ON `FleaMarket_Deal` (`SellerId` ASC, `StatusId` ASC, `UpdatedOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_Deal_Buyer` ON `FleaMarket_Deal` (`BuyerId` ASC, `StatusId` ASC, `UpdatedOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_Deal_Closing` ON `FleaMarket_Deal` (`StatusId` ASC, `ClosesOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_Deal_Listing` ON `FleaMarket_Deal` (`ListingId` ASC);
CREATE TABLE `FleaMarket_DealRevision` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Amount` DECIMAL(24,8), `DealId` INTEGER NOT NULL, `Revision` INTEGER NOT NULL, `ActionId` INTEGER NOT NULL, `ActorId` INTEGER NOT NULL, `CustomerId` INTEGER NOT NULL, `ImpersonatedById` INTEGER NOT NULL, `FromStatusId` INTEGER, `ToStatusId` INTEGER NOT NULL, `Reason` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StoreReasonId` INTEGER NOT NULL, `TrackingNumber` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `DateUtc` datetime(6), `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_DealRevision` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_DealRevision` ON `FleaMarket_DealRevision` (`DealId` ASC, `Revision` ASC);
CREATE TABLE `FleaMarket_DealMessage` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Text` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `DealId` INTEGER NOT NULL, `AuthorId` INTEGER NOT NULL, `ReaderId` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_DealMessage` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_DealMessage_Deal` ON `FleaMarket_DealMessage` (`DealId` ASC);
CREATE INDEX `IX_FleaMarket_DealMessage_Reader` ON `FleaMarket_DealMessage` (`ReaderId` ASC, `DealId` ASC);
CREATE TABLE `FleaMarket_DealReading` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `DealId` INTEGER NOT NULL, `CustomerId` INTEGER NOT NULL, `LastMessageId` INTEGER NOT NULL, `NotifiedOnUtc` datetime(6), CONSTRAINT `PK_FleaMarket_DealReading` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_DealReading` ON `FleaMarket_DealReading` (`DealId` ASC, `CustomerId` ASC);
CREATE TABLE `FleaMarket_DealNote` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Text` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `DealId` INTEGER NOT NULL, `UpdatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_DealNote` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_DealNote` ON `FleaMarket_DealNote` (`DealId` ASC);

-- Misc.FleaMarket text messages
CREATE TABLE `FleaMarket_SmsMessage` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Phone` VARCHAR(16) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `Text` VARCHAR(480) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `DealId` INTEGER NOT NULL, `CustomerId` INTEGER NOT NULL, `StatusId` INTEGER NOT NULL, `Attempts` INTEGER NOT NULL, `LastAnswer` INTEGER, `CreatedOnUtc` datetime(6) NOT NULL, `NextAttemptOnUtc` datetime(6) NOT NULL, `ClaimedOnUtc` datetime(6), `SentOnUtc` datetime(6), `ExpiresOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_SmsMessage` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_SmsMessage_Due` ON `FleaMarket_SmsMessage` (`StatusId` ASC, `NextAttemptOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_SmsMessage_Customer` ON `FleaMarket_SmsMessage` (`CustomerId` ASC);
CREATE TABLE `FleaMarket_SmsAttempt` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `SmsMessageId` INTEGER NOT NULL, `Number` INTEGER NOT NULL, `StartedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_SmsAttempt` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_SmsAttempt` ON `FleaMarket_SmsAttempt` (`SmsMessageId` ASC, `Number` ASC);

-- Misc.FleaMarket saved searches
CREATE TABLE `FleaMarket_SavedSearch` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Name` VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `TermsJson` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `CustomerId` INTEGER NOT NULL, `StoreId` INTEGER NOT NULL, `IsPaused` TINYINT(1) NOT NULL, `HasFailed` TINYINT(1) NOT NULL, `NumberByCustomer` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, `WatchesSinceUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_SavedSearch` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_SavedSearch_Customer` ON `FleaMarket_SavedSearch` (`CustomerId` ASC, `StoreId` ASC);
CREATE TABLE `FleaMarket_SearchMatch` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `SearchId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `CustomerId` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_SearchMatch` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_SearchMatch` ON `FleaMarket_SearchMatch` (`SearchId` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_SearchMatch_Customer` ON `FleaMarket_SearchMatch` (`CustomerId` ASC);
CREATE INDEX `IX_FleaMarket_SearchMatch_Listing` ON `FleaMarket_SearchMatch` (`ListingId` ASC);
CREATE TABLE `FleaMarket_SearchMail` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `CustomerId` INTEGER NOT NULL, `SentOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_SearchMail` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_SearchMail` ON `FleaMarket_SearchMail` (`CustomerId` ASC);
CREATE TABLE `FleaMarket_NewListing` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `ListingId` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_NewListing` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_NewListing_Listing` ON `FleaMarket_NewListing` (`ListingId` ASC);

-- Misc.FleaMarket fees
CREATE TABLE `FleaMarket_Tariff` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Name` VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `Percentage` DECIMAL(18,4) NOT NULL, `FixedPart` DECIMAL(18,4) NOT NULL, `Minimum` DECIMAL(18,4) NOT NULL, `Maximum` DECIMAL(18,4) NOT NULL, `FreeDealsPerMonth` INTEGER NOT NULL, `Active` TINYINT(1) NOT NULL, `DisplayOrder` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_Tariff` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE TABLE `FleaMarket_TariffRole` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `TariffId` INTEGER NOT NULL, `CustomerRoleId` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_TariffRole` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_TariffRole` ON `FleaMarket_TariffRole` (`TariffId` ASC, `CustomerRoleId` ASC);
CREATE TABLE `FleaMarket_FeeEntry` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Occasion` VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `TariffName` VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `Text` VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `SellerId` INTEGER NOT NULL, `Month` INTEGER NOT NULL, `Number` INTEGER NOT NULL, `KindId` INTEGER NOT NULL, `Amount` DECIMAL(18,4) NOT NULL, `DealId` INTEGER NOT NULL, `DealAmount` DECIMAL(18,4) NOT NULL, `DealsBefore` INTEGER NOT NULL, `Percentage` DECIMAL(18,4) NOT NULL, `FixedPart` DECIMAL(18,4) NOT NULL, `Minimum` DECIMAL(18,4) NOT NULL, `Maximum` DECIMAL(18,4) NOT NULL, `FreeDealsPerMonth` INTEGER NOT NULL, `CustomerId` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_FeeEntry` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_FeeEntry` ON `FleaMarket_FeeEntry` (`SellerId` ASC, `Month` ASC, `Number` ASC);
CREATE UNIQUE INDEX `UX_FleaMarket_FeeEntry_Occasion` ON `FleaMarket_FeeEntry` (`Occasion` ASC);
CREATE INDEX `IX_FleaMarket_FeeEntry_Month` ON `FleaMarket_FeeEntry` (`Month` ASC, `SellerId` ASC);
CREATE INDEX `IX_FleaMarket_FeeEntry_Deal` ON `FleaMarket_FeeEntry` (`DealId` ASC);

-- Misc.FleaMarket complaints
CREATE TABLE `FleaMarket_Complaint` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Type` VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `Text` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `Answer` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StruckReason` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StoreId` INTEGER NOT NULL, `SubjectId` INTEGER NOT NULL, `AboutId` INTEGER NOT NULL, `AuthorId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `DealId` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, `StruckById` INTEGER NOT NULL, `StruckOnUtc` datetime(6), `AnsweredById` INTEGER NOT NULL, `AnsweredOnUtc` datetime(6), CONSTRAINT `PK_FleaMarket_Complaint` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_Complaint` ON `FleaMarket_Complaint` (`AuthorId` ASC, `SubjectId` ASC, `DealId` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_Complaint_About` ON `FleaMarket_Complaint` (`AboutId` ASC, `SubjectId` ASC);
CREATE INDEX `IX_FleaMarket_Complaint_Deal` ON `FleaMarket_Complaint` (`DealId` ASC);

-- Misc.FleaMarket feedback
CREATE TABLE `FleaMarket_DealFeedback` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Text` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StoreId` INTEGER NOT NULL, `DealId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `ProductId` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `BuyerId` INTEGER NOT NULL, `ProductStars` INTEGER NOT NULL, `SellerStars` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, `HiddenById` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_DealFeedback` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_DealFeedback` ON `FleaMarket_DealFeedback` (`DealId` ASC);
CREATE INDEX `IX_FleaMarket_DealFeedback_Seller` ON `FleaMarket_DealFeedback` (`SellerId` ASC, `StoreId` ASC);
CREATE INDEX `IX_FleaMarket_DealFeedback_Buyer` ON `FleaMarket_DealFeedback` (`BuyerId` ASC);
CREATE TABLE `FleaMarket_FeedbackAnswer` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Text` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `FeedbackId` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_FeedbackAnswer` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_FeedbackAnswer` ON `FleaMarket_FeedbackAnswer` (`FeedbackId` ASC);
CREATE INDEX `IX_FleaMarket_FeedbackAnswer_Seller` ON `FleaMarket_FeedbackAnswer` (`SellerId` ASC);
CREATE TABLE `FleaMarket_FeedbackReminder` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `DealId` INTEGER NOT NULL, `Number` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_FeedbackReminder` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_FeedbackReminder` ON `FleaMarket_FeedbackReminder` (`DealId` ASC, `Number` ASC);

-- Misc.FleaMarket indexes for long lists
CREATE INDEX `IX_FleaMarket_Listing_Newest` ON `FleaMarket_Listing` (`StoreId` ASC, `StatusId` ASC, `ApprovedOnUtc` ASC, `Id` ASC, `Price` ASC, `ConditionId` ASC, `ProductId` ASC);
DROP INDEX `IX_FleaMarket_Listing_Section` ON `FleaMarket_Listing`;
CREATE INDEX `IX_FleaMarket_Listing_Search` ON `FleaMarket_Listing` (`Id` ASC, `StoreId` ASC, `StatusId` ASC, `ApprovedOnUtc` ASC, `Price` ASC, `ConditionId` ASC, `ProductId` ASC);
CREATE INDEX `IX_FleaMarket_Listing_OfProduct` ON `FleaMarket_Listing` (`ProductId` ASC, `StatusId` ASC, `StoreId` ASC, `ApprovedOnUtc` ASC, `Id` ASC, `Price` ASC);
DROP INDEX `IX_FleaMarket_Listing_Product` ON `FleaMarket_Listing`;
CREATE INDEX `IX_FleaMarket_Listing_Own` ON `FleaMarket_Listing` (`SellerId` ASC, `StoreId` ASC, `UpdatedOnUtc` ASC, `Id` ASC, `StatusId` ASC);
DROP INDEX `IX_FleaMarket_Listing_Seller` ON `FleaMarket_Listing`;
CREATE INDEX `IX_FleaMarket_Listing_OfSeller` ON `FleaMarket_Listing` (`SellerId` ASC, `StoreId` ASC, `StatusId` ASC, `ApprovedOnUtc` ASC, `Id` ASC, `SoldQuantity` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Moderation` ON `FleaMarket_Listing` (`StatusId` ASC, `UpdatedOnUtc` DESC, `Id` DESC);
DROP INDEX `IX_FleaMarket_Listing_Queue` ON `FleaMarket_Listing`;
CREATE INDEX `IX_FleaMarket_Deal_Sales` ON `FleaMarket_Deal` (`SellerId` ASC, `StoreId` ASC, `StatusId` ASC, `UpdatedOnUtc` ASC, `Id` ASC, `DateProposedById` ASC, `BuyerId` ASC);
DROP INDEX `IX_FleaMarket_Deal_Seller` ON `FleaMarket_Deal`;
CREATE INDEX `IX_FleaMarket_Deal_Purchases` ON `FleaMarket_Deal` (`BuyerId` ASC, `StoreId` ASC, `StatusId` ASC, `UpdatedOnUtc` ASC, `Id` ASC, `DateProposedById` ASC, `SellerId` ASC, `ProposedAmount` ASC);
DROP INDEX `IX_FleaMarket_Deal_Buyer` ON `FleaMarket_Deal`;
CREATE INDEX `IX_FleaMarket_Deal_Asking` ON `FleaMarket_Deal` (`AskedAmount` ASC);
CREATE INDEX `IX_FleaMarket_DealMessage_Unread` ON `FleaMarket_DealMessage` (`ReaderId` ASC, `DealId` ASC, `Id` ASC);
DROP INDEX `IX_FleaMarket_DealMessage_Reader` ON `FleaMarket_DealMessage`;
CREATE INDEX `IX_FleaMarket_DealReading_Reader` ON `FleaMarket_DealReading` (`CustomerId` ASC, `DealId` ASC, `LastMessageId` ASC);
CREATE INDEX `IX_FleaMarket_ListingCharacteristic_OfListing` ON `FleaMarket_ListingCharacteristic` (`ListingId` ASC, `Name` ASC, `Value` ASC);
DROP INDEX `IX_FleaMarket_ListingCharacteristic_Listing` ON `FleaMarket_ListingCharacteristic`;
CREATE INDEX `IX_FleaMarket_DealFeedback_Rating` ON `FleaMarket_DealFeedback` (`SellerId` ASC, `StoreId` ASC, `HiddenById` ASC, `Id` ASC, `SellerStars` ASC);
DROP INDEX `IX_FleaMarket_DealFeedback_Seller` ON `FleaMarket_DealFeedback`;
CREATE INDEX `IX_FleaMarket_ListingComment_Waiting` ON `FleaMarket_ListingComment` (`SellerId` ASC, `HiddenByActorId` ASC, `ListingId` ASC, `AuthorId` ASC, `AnswersId` ASC, `Id` ASC);
DROP INDEX `IX_FleaMarket_ListingComment_Seller` ON `FleaMarket_ListingComment`;
CREATE INDEX `IX_FleaMarket_FeeEntry_Totals` ON `FleaMarket_FeeEntry` (`Month` DESC, `SellerId` ASC);
DROP INDEX `IX_FleaMarket_FeeEntry_Month` ON `FleaMarket_FeeEntry`;

-- Misc.FleaMarket numbers of deals
UPDATE FleaMarket_Deal SET NumberByBuyer = Id WHERE NumberByBuyer = 0;
CREATE UNIQUE INDEX `UX_FleaMarket_Deal` ON `FleaMarket_Deal` (`ListingId` ASC, `BuyerId` ASC, `NumberByBuyer` ASC);

-- Misc.FleaMarket emoji on MySQL
ALTER TABLE FleaMarket_Listing CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_ListingRevision CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_ListingDraft CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_ListingCharacteristic CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_ListingWord CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_ModerationReason CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_UnitMovement CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_SavedSearch CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_SearchMatch CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_SearchMail CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_NewListing CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_ListingComment CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_CommentMute CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_Deal CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_DealRevision CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_DealMessage CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_SmsMessage CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_SmsAttempt CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_DealReading CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_DealNote CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_Complaint CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_DealFeedback CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_FeedbackAnswer CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_FeedbackReminder CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_Tariff CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_TariffRole CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
ALTER TABLE FleaMarket_FeeEntry CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

-- Misc.FleaMarket search terms
CREATE TABLE `FleaMarket_ListingSearchTerm` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Rest` VARCHAR(320) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `ListingId` INTEGER NOT NULL, `StoreId` INTEGER NOT NULL, `OfferedOnUtc` datetime(6), `Code` BIGINT NOT NULL, CONSTRAINT `PK_FleaMarket_ListingSearchTerm` PRIMARY KEY (`Id`)) ENGINE = INNODB;
DROP TABLE `FleaMarket_ListingWord`;

-- Misc.FleaMarket allowances
CREATE TABLE `FleaMarket_Allowance` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Purpose` VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `Number` INTEGER NOT NULL, `TakenOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_Allowance` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_Allowance` ON `FleaMarket_Allowance` (`Purpose` ASC, `Number` ASC);
CREATE INDEX `IX_FleaMarket_Allowance_Taken` ON `FleaMarket_Allowance` (`TakenOnUtc` ASC);

-- Misc.FleaMarket search terms of listings that are there
CREATE INDEX `IX_FleaMarket_ListingSearchTerm_Code` ON `FleaMarket_ListingSearchTerm` (`Code` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_ListingSearchTerm_Listing` ON `FleaMarket_ListingSearchTerm` (`ListingId` ASC, `Code` ASC);

-- Misc.FleaMarket decimals of prices
DROP INDEX `IX_FleaMarket_Listing_Price` ON `FleaMarket_Listing`;
DROP INDEX `IX_FleaMarket_Listing_Newest` ON `FleaMarket_Listing`;
DROP INDEX `IX_FleaMarket_Listing_Search` ON `FleaMarket_Listing`;
DROP INDEX `IX_FleaMarket_Listing_OfProduct` ON `FleaMarket_Listing`;
DROP INDEX `IX_FleaMarket_Deal_Purchases` ON `FleaMarket_Deal`;
DROP INDEX `IX_FleaMarket_Deal_Asking` ON `FleaMarket_Deal`;
;
ALTER TABLE `FleaMarket_Listing` MODIFY COLUMN `Price` DECIMAL(24,8) NOT NULL;
;
ALTER TABLE `FleaMarket_Deal` MODIFY COLUMN `Amount` DECIMAL(24,8) NOT NULL;
;
ALTER TABLE `FleaMarket_Deal` MODIFY COLUMN `ProposedAmount` DECIMAL(24,8);
;
ALTER TABLE `FleaMarket_Deal` MODIFY COLUMN `AskedAmount` DECIMAL(24,8);
;
ALTER TABLE `FleaMarket_DealRevision` MODIFY COLUMN `Amount` DECIMAL(24,8);
CREATE INDEX `IX_FleaMarket_Listing_Price` ON `FleaMarket_Listing` (`StoreId` ASC, `StatusId` ASC, `Price` ASC, `Id` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Newest` ON `FleaMarket_Listing` (`StoreId` ASC, `StatusId` ASC, `ApprovedOnUtc` ASC, `Id` ASC, `Price` ASC, `ConditionId` ASC, `ProductId` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Search` ON `FleaMarket_Listing` (`Id` ASC, `StoreId` ASC, `StatusId` ASC, `ApprovedOnUtc` ASC, `Price` ASC, `ConditionId` ASC, `ProductId` ASC);
CREATE INDEX `IX_FleaMarket_Listing_OfProduct` ON `FleaMarket_Listing` (`ProductId` ASC, `StatusId` ASC, `StoreId` ASC, `ApprovedOnUtc` ASC, `Id` ASC, `Price` ASC);
CREATE INDEX `IX_FleaMarket_Deal_Purchases` ON `FleaMarket_Deal` (`BuyerId` ASC, `StoreId` ASC, `StatusId` ASC, `UpdatedOnUtc` ASC, `Id` ASC, `DateProposedById` ASC, `SellerId` ASC, `ProposedAmount` ASC);
CREATE INDEX `IX_FleaMarket_Deal_Asking` ON `FleaMarket_Deal` (`AskedAmount` ASC);

-- Misc.FleaMarket blocked orders
CREATE TABLE `FleaMarket_OrderBlock` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `BuyerId` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_OrderBlock` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_OrderBlock` ON `FleaMarket_OrderBlock` (`BuyerId` ASC, `SellerId` ASC);

-- Misc.FleaMarket numbers of saved searches
UPDATE FleaMarket_SavedSearch SET NumberByCustomer = Id WHERE NumberByCustomer = 0;
CREATE UNIQUE INDEX `UX_FleaMarket_SavedSearch` ON `FleaMarket_SavedSearch` (`CustomerId` ASC, `NumberByCustomer` ASC);

-- Misc.FleaMarket forms that were sent
CREATE TABLE `FleaMarket_SentForm` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Key` VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_SentForm` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_SentForm` ON `FleaMarket_SentForm` (`Key` ASC);
CREATE INDEX `IX_FleaMarket_SentForm_Created` ON `FleaMarket_SentForm` (`CreatedOnUtc` ASC);

-- Misc.FleaMarket who acted for whom

-- Misc.FleaMarket photos of listings
CREATE TABLE `FleaMarket_ListingPhoto` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `ListingId` INTEGER NOT NULL, `PictureId` INTEGER NOT NULL, `DisplayOrder` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_ListingPhoto` PRIMARY KEY (`Id`)) ENGINE = INNODB;
INSERT INTO `FleaMarket_ListingPhoto` (`ListingId`, `PictureId`, `DisplayOrder`) SELECT l.`Id`, l.`PictureId`, 0 FROM `FleaMarket_Listing` l WHERE l.`PictureId` > 0 AND NOT EXISTS (SELECT 1 FROM `FleaMarket_ListingPhoto` p WHERE p.`ListingId` = l.`Id`);
CREATE UNIQUE INDEX `UX_FleaMarket_ListingPhoto` ON `FleaMarket_ListingPhoto` (`ListingId` ASC, `PictureId` ASC);

-- Misc.FleaMarket time on offer
CREATE INDEX `IX_FleaMarket_Listing_Expiry` ON `FleaMarket_Listing` (`StatusId` ASC, `ExpiresOnUtc` ASC, `ExpiryWarnedOnUtc` ASC, `StoreId` ASC, `Id` ASC);

-- Misc.FleaMarket purchases of listings

-- Misc.FleaMarket favourites
CREATE TABLE `FleaMarket_Favourite` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `KnownPrice` DECIMAL(24,8) NOT NULL, `CustomerId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `StoreId` INTEGER NOT NULL, `NumberByCustomer` INTEGER NOT NULL, `WasGone` TINYINT(1) NOT NULL, `KnownEndUtc` datetime(6), `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_Favourite` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_Favourite` ON `FleaMarket_Favourite` (`CustomerId` ASC, `ListingId` ASC);
CREATE UNIQUE INDEX `UX_FleaMarket_Favourite_Number` ON `FleaMarket_Favourite` (`CustomerId` ASC, `NumberByCustomer` ASC);
CREATE INDEX `IX_FleaMarket_Favourite_Listing` ON `FleaMarket_Favourite` (`ListingId` ASC);
CREATE TABLE `FleaMarket_FavouriteMute` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `CustomerId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_FavouriteMute` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_FavouriteMute` ON `FleaMarket_FavouriteMute` (`CustomerId` ASC, `ListingId` ASC);

-- Misc.FleaMarket followed sellers
CREATE TABLE `FleaMarket_FollowedSeller` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `CustomerId` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `StoreId` INTEGER NOT NULL, `NumberByCustomer` INTEGER NOT NULL, `IsSilent` TINYINT(1) NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, `WatchesSinceUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_FollowedSeller` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_FollowedSeller` ON `FleaMarket_FollowedSeller` (`CustomerId` ASC, `SellerId` ASC, `StoreId` ASC);
CREATE UNIQUE INDEX `UX_FleaMarket_FollowedSeller_Number` ON `FleaMarket_FollowedSeller` (`CustomerId` ASC, `NumberByCustomer` ASC);
CREATE INDEX `IX_FleaMarket_FollowedSeller_Seller` ON `FleaMarket_FollowedSeller` (`SellerId` ASC, `StoreId` ASC);
CREATE TABLE `FleaMarket_FollowedListing` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `CustomerId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `StoreId` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_FollowedListing` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_FollowedListing` ON `FleaMarket_FollowedListing` (`CustomerId` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_FollowedListing_Listing` ON `FleaMarket_FollowedListing` (`ListingId` ASC);

-- Misc.FleaMarket prices that come down
CREATE INDEX `IX_FleaMarket_Listing_PriceFall` ON `FleaMarket_Listing` (`StatusId` ASC, `PriceFallsOnUtc` ASC, `Id` ASC);

-- Misc.FleaMarket offers

-- Misc.FleaMarket private questions

-- Misc.FleaMarket flags for moderators
CREATE TABLE `FleaMarket_ListingFlag` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Detail` VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `ListingId` INTEGER NOT NULL, `Revision` INTEGER NOT NULL, `KindId` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_ListingFlag` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE INDEX `IX_FleaMarket_ListingFlag_Listing` ON `FleaMarket_ListingFlag` (`ListingId` ASC, `Revision` ASC);
CREATE INDEX `IX_FleaMarket_ListingFlag_Kind` ON `FleaMarket_ListingFlag` (`KindId` ASC, `ListingId` ASC, `Revision` ASC);
CREATE TABLE `FleaMarket_PhotoHash` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `PictureId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `Upright` BIGINT NOT NULL, `TurnedOnce` BIGINT NOT NULL, `TurnedTwice` BIGINT NOT NULL, `TurnedThrice` BIGINT NOT NULL, `Band0` INTEGER, `Band1` INTEGER, `Band2` INTEGER, `Band3` INTEGER, CONSTRAINT `PK_FleaMarket_PhotoHash` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_PhotoHash` ON `FleaMarket_PhotoHash` (`PictureId` ASC);
CREATE INDEX `IX_FleaMarket_PhotoHash_Band0` ON `FleaMarket_PhotoHash` (`Band0` ASC, `Upright` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_PhotoHash_Band1` ON `FleaMarket_PhotoHash` (`Band1` ASC, `Upright` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_PhotoHash_Band2` ON `FleaMarket_PhotoHash` (`Band2` ASC, `Upright` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_PhotoHash_Band3` ON `FleaMarket_PhotoHash` (`Band3` ASC, `Upright` ASC, `ListingId` ASC);
UPDATE `FleaMarket_Listing` SET `WaitsSinceUtc` = `UpdatedOnUtc` WHERE `WaitsSinceUtc` IS NULL AND (`StatusId` = 10 OR `Id` IN (SELECT `ListingId` FROM `FleaMarket_ListingDraft`));
CREATE INDEX `IX_FleaMarket_Listing_Waits` ON `FleaMarket_Listing` (`WaitsSinceUtc` ASC, `Id` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Live` ON `FleaMarket_Listing` (`WentLiveByItself` ASC, `StatusId` ASC, `UpdatedOnUtc` DESC, `Id` DESC);
CREATE INDEX `IX_FleaMarket_ListingRevision_Decided` ON `FleaMarket_ListingRevision` (`ListingId` ASC, `ActorId` ASC, `ActionId` ASC, `CreatedOnUtc` ASC);

-- Misc.FleaMarket reasons and objections
CREATE TABLE `FleaMarket_Objection` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Text` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `Answer` VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci, `StoreId` INTEGER NOT NULL, `ListingId` INTEGER NOT NULL, `Revision` INTEGER NOT NULL, `SellerId` INTEGER NOT NULL, `DecidedById` INTEGER NOT NULL, `ObjectedRevision` INTEGER NOT NULL, `CreatedOnUtc` datetime(6) NOT NULL, `OutcomeId` INTEGER NOT NULL, `AnsweredRevision` INTEGER NOT NULL, `AnsweredById` INTEGER NOT NULL, `AnsweredOnUtc` datetime(6), CONSTRAINT `PK_FleaMarket_Objection` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_Objection` ON `FleaMarket_Objection` (`ListingId` ASC, `Revision` ASC);
CREATE INDEX `IX_FleaMarket_Objection_Outcome` ON `FleaMarket_Objection` (`OutcomeId` ASC, `ListingId` ASC);
CREATE INDEX `IX_FleaMarket_Objection_Seller` ON `FleaMarket_Objection` (`SellerId` ASC);
CREATE INDEX `IX_FleaMarket_Objection_Year` ON `FleaMarket_Objection` (`CreatedOnUtc` ASC, `OutcomeId` ASC, `AnsweredOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_ListingRevision_Year` ON `FleaMarket_ListingRevision` (`ActionId` ASC, `CreatedOnUtc` ASC, `ActorId` ASC, `GroundId` ASC, `WasFlagged` ASC);
CREATE INDEX `IX_FleaMarket_Complaint_Year` ON `FleaMarket_Complaint` (`CreatedOnUtc` ASC, `SubjectId` ASC, `StruckOnUtc` ASC, `AnsweredOnUtc` ASC);

-- Misc.FleaMarket insights
CREATE TABLE `FleaMarket_DailySummary` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `DealValue` DECIMAL(24,8) NOT NULL, `AskedValue` DECIMAL(24,8) NOT NULL, `Fees` DECIMAL(24,8) NOT NULL, `ApprovalHours` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `SaleDays` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `StoreId` INTEGER NOT NULL, `Day` INTEGER NOT NULL, `PutUp` INTEGER NOT NULL, `Approved` INTEGER NOT NULL, `Rejected` INTEGER NOT NULL, `Removed` INTEGER NOT NULL, `Withdrawn` INTEGER NOT NULL, `Expired` INTEGER NOT NULL, `SoldOut` INTEGER NOT NULL, `UnitsSold` INTEGER NOT NULL, `DealsClosed` INTEGER NOT NULL, `CountedOnUtc` datetime(6) NOT NULL, CONSTRAINT `PK_FleaMarket_DailySummary` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_DailySummary` ON `FleaMarket_DailySummary` (`StoreId` ASC, `Day` ASC);
CREATE TABLE `FleaMarket_ProductSummary` (`Id` INTEGER NOT NULL AUTO_INCREMENT, `Reasons` LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL, `StoreId` INTEGER NOT NULL, `PeriodId` INTEGER NOT NULL, `ProductId` INTEGER NOT NULL, `UnitsPutUp` INTEGER NOT NULL, `UnitsSold` INTEGER NOT NULL, `UnitsBought` INTEGER NOT NULL, `Day` INTEGER NOT NULL, CONSTRAINT `PK_FleaMarket_ProductSummary` PRIMARY KEY (`Id`)) ENGINE = INNODB;
CREATE UNIQUE INDEX `UX_FleaMarket_ProductSummary` ON `FleaMarket_ProductSummary` (`StoreId` ASC, `PeriodId` ASC, `ProductId` ASC);
CREATE INDEX `IX_FleaMarket_ListingRevision_Day` ON `FleaMarket_ListingRevision` (`CreatedOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_DealRevision_Day` ON `FleaMarket_DealRevision` (`CreatedOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_FeeEntry_Day` ON `FleaMarket_FeeEntry` (`CreatedOnUtc` ASC);
CREATE INDEX `IX_FleaMarket_Listing_Day` ON `FleaMarket_Listing` (`CreatedOnUtc` ASC);

-- Misc.FleaMarket declined edits are kept

-- Misc.FleaMarket steps of prices that come down

-- Misc.FleaMarket what was asked for when a deal began

-- Misc.FleaMarket search terms of what is on offer

-- Misc.FleaMarket index of what is on offer
CREATE INDEX `IX_FleaMarket_ListingSearchTerm_Offered` ON `FleaMarket_ListingSearchTerm` (`Code` ASC, `StoreId` ASC, `OfferedOnUtc` ASC, `ListingId` ASC);
DROP INDEX `IX_FleaMarket_ListingSearchTerm_Code` ON `FleaMarket_ListingSearchTerm`;

-- Misc.FleaMarket index of a seller's fees
CREATE INDEX `IX_FleaMarket_FeeEntry_Sums` ON `FleaMarket_FeeEntry` (`SellerId` ASC, `Month` ASC, `KindId` ASC, `Amount` ASC);

