-- Misc.FleaMarket listings
CREATE TABLE [dbo].[FleaMarket_Listing] ([Id] INT NOT NULL IDENTITY(1,1), [Name] NVARCHAR(200) NOT NULL, [Price] DECIMAL(24,8) NOT NULL, [LowestPrice] DECIMAL(24,8) NOT NULL, [LowestOffer] DECIMAL(24,8) NOT NULL, [Description] NVARCHAR(4000) NOT NULL, [Phone] NVARCHAR(200), [Messenger] NVARCHAR(200), [Email] NVARCHAR(200), [StoreId] INT NOT NULL, [SellerId] INT NOT NULL, [OrderId] INT NOT NULL, [OrderItemId] INT NOT NULL, [ProductId] INT NOT NULL, [ConditionId] INT NOT NULL, [Quantity] INT NOT NULL, [ReservedQuantity] INT NOT NULL, [SoldQuantity] INT NOT NULL, [PictureId] INT NOT NULL, [ShowPhone] BIT NOT NULL, [ShowMessenger] BIT NOT NULL, [ShowEmail] BIT NOT NULL, [ForAggregators] BIT NOT NULL, [DaysBetweenSteps] INT NOT NULL, [PercentOfStep] INT NOT NULL, [PriceFallsOnUtc] datetime2(6) NULL, [TakesOffers] BIT NOT NULL, [TakesPrivateQuestions] BIT NOT NULL, [SellingReasonId] INT NOT NULL, [ShowSellingReason] BIT NOT NULL, [ShowPurchaseMonth] BIT NOT NULL, [PurchasedOnUtc] datetime2(6) NULL, [DeliveredOnUtc] datetime2(6) NULL, [StatusId] INT NOT NULL, [Revision] INT NOT NULL, [EditWaits] BIT NOT NULL, [Reason] NVARCHAR(MAX), [StoreReasonId] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, [UpdatedOnUtc] datetime2(6) NOT NULL, [ApprovedOnUtc] datetime2(6) NULL, [ExpiresOnUtc] datetime2(6) NULL, [ExpiryWarnedOnUtc] datetime2(6) NULL, [WaitsSinceUtc] datetime2(6) NULL, [FlagRevision] INT NOT NULL, [FlagCount] INT NOT NULL, [WentLiveByItself] BIT NOT NULL, CONSTRAINT [PK_FleaMarket_Listing] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_Listing_Section] ON [dbo].[FleaMarket_Listing] ([StoreId] ASC, [StatusId] ASC, [ApprovedOnUtc] ASC, [Id] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Feed] ON [dbo].[FleaMarket_Listing] ([StoreId] ASC, [StatusId] ASC, [Id] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Price] ON [dbo].[FleaMarket_Listing] ([StoreId] ASC, [StatusId] ASC, [Price] ASC, [Id] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Seller] ON [dbo].[FleaMarket_Listing] ([SellerId] ASC, [StatusId] ASC, [UpdatedOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Queue] ON [dbo].[FleaMarket_Listing] ([StatusId] ASC, [UpdatedOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Edit] ON [dbo].[FleaMarket_Listing] ([EditWaits] ASC, [UpdatedOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_Listing_OrderItem] ON [dbo].[FleaMarket_Listing] ([OrderItemId] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Order] ON [dbo].[FleaMarket_Listing] ([OrderId] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Product] ON [dbo].[FleaMarket_Listing] ([ProductId] ASC, [StatusId] ASC);
CREATE TABLE [dbo].[FleaMarket_ListingRevision] ([Id] INT NOT NULL IDENTITY(1,1), [ListingId] INT NOT NULL, [Revision] INT NOT NULL, [ActionId] INT NOT NULL, [ActorId] INT NOT NULL, [CustomerId] INT NOT NULL, [ImpersonatedById] INT NOT NULL, [FromStatusId] INT, [ToStatusId] INT NOT NULL, [Units] INT NOT NULL, [Reason] NVARCHAR(MAX), [StoreReasonId] INT NOT NULL, [GroundId] INT NOT NULL, [WasFlagged] BIT NOT NULL, [Changes] NVARCHAR(MAX), [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_ListingRevision] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_ListingRevision] ON [dbo].[FleaMarket_ListingRevision] ([ListingId] ASC, [Revision] ASC);
CREATE TABLE [dbo].[FleaMarket_ListingDraft] ([Id] INT NOT NULL IDENTITY(1,1), [Content] NVARCHAR(MAX) NOT NULL, [ListingId] INT NOT NULL, [PictureId] INT NOT NULL, [WrittenOnUtc] datetime2(6) NOT NULL, [DeclinedRevision] INT NOT NULL, CONSTRAINT [PK_FleaMarket_ListingDraft] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_ListingDraft] ON [dbo].[FleaMarket_ListingDraft] ([ListingId] ASC);
CREATE TABLE [dbo].[FleaMarket_UnitMovement] ([Id] INT NOT NULL IDENTITY(1,1), [OrderItemId] INT NOT NULL, [Revision] INT NOT NULL, [ListingId] INT NOT NULL, [Held] INT NOT NULL, [Sold] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_UnitMovement] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_UnitMovement] ON [dbo].[FleaMarket_UnitMovement] ([OrderItemId] ASC, [Revision] ASC);
CREATE TABLE [dbo].[FleaMarket_ListingCharacteristic] ([Id] INT NOT NULL IDENTITY(1,1), [Name] NVARCHAR(100) NOT NULL, [Value] NVARCHAR(400) NOT NULL, [ListingId] INT NOT NULL, [DisplayOrder] INT NOT NULL, CONSTRAINT [PK_FleaMarket_ListingCharacteristic] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_ListingCharacteristic_Listing] ON [dbo].[FleaMarket_ListingCharacteristic] ([ListingId] ASC, [Name] ASC);
CREATE TABLE [dbo].[FleaMarket_ListingWord] ([Id] INT NOT NULL IDENTITY(1,1), [Word] NVARCHAR(5) NOT NULL, [ListingId] INT NOT NULL, CONSTRAINT [PK_FleaMarket_ListingWord] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_ListingWord_Word] ON [dbo].[FleaMarket_ListingWord] ([Word] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_ListingWord_Listing] ON [dbo].[FleaMarket_ListingWord] ([ListingId] ASC);
CREATE TABLE [dbo].[FleaMarket_ModerationReason] ([Id] INT NOT NULL IDENTITY(1,1), [Text] NVARCHAR(1000) NOT NULL, [KindId] INT NOT NULL, [GroundId] INT NOT NULL, [DisplayOrder] INT NOT NULL, CONSTRAINT [PK_FleaMarket_ModerationReason] PRIMARY KEY ([Id]));

-- Misc.FleaMarket comments
CREATE TABLE [dbo].[FleaMarket_ListingComment] ([Id] INT NOT NULL IDENTITY(1,1), [Text] NVARCHAR(2000) NOT NULL, [ListingId] INT NOT NULL, [SellerId] INT NOT NULL, [AuthorId] INT NOT NULL, [NumberOnListing] INT NOT NULL, [NumberByAuthor] INT NOT NULL, [AnswersId] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, [HiddenByActorId] INT NOT NULL, [HiddenById] INT NOT NULL, CONSTRAINT [PK_FleaMarket_ListingComment] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_ListingComment_Listing] ON [dbo].[FleaMarket_ListingComment] ([ListingId] ASC, [AnswersId] ASC, [Id] ASC);
CREATE INDEX [IX_FleaMarket_ListingComment_Seller] ON [dbo].[FleaMarket_ListingComment] ([SellerId] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_ListingComment_Author] ON [dbo].[FleaMarket_ListingComment] ([AuthorId] ASC, [CreatedOnUtc] ASC);
CREATE UNIQUE INDEX [UX_FleaMarket_ListingComment_OnListing] ON [dbo].[FleaMarket_ListingComment] ([ListingId] ASC, [NumberOnListing] ASC);
CREATE UNIQUE INDEX [UX_FleaMarket_ListingComment_ByAuthor] ON [dbo].[FleaMarket_ListingComment] ([AuthorId] ASC, [NumberByAuthor] ASC);
CREATE TABLE [dbo].[FleaMarket_CommentMute] ([Id] INT NOT NULL IDENTITY(1,1), [ListingId] INT NOT NULL, [CustomerId] INT NOT NULL, CONSTRAINT [PK_FleaMarket_CommentMute] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_CommentMute] ON [dbo].[FleaMarket_CommentMute] ([ListingId] ASC, [CustomerId] ASC);

-- Misc.FleaMarket deals
CREATE TABLE [dbo].[FleaMarket_Deal] ([Id] INT NOT NULL IDENTITY(1,1), [ListingName] NVARCHAR(200) NOT NULL, [Amount] DECIMAL(24,8) NOT NULL, [ListedAmount] DECIMAL(24,8), [OfferedAmount] DECIMAL(24,8), [ProposedAmount] DECIMAL(24,8), [AskedAmount] DECIMAL(24,8), [Phone] NVARCHAR(50), [Message] NVARCHAR(2000), [TrackingNumber] NVARCHAR(100), [StoreId] INT NOT NULL, [ListingId] INT NOT NULL, [SellerId] INT NOT NULL, [BuyerId] INT NOT NULL, [NumberByBuyer] INT NOT NULL, [Quantity] INT NOT NULL, [DeclinesOnUtc] datetime2(6) NULL, [ShippingAddressId] INT NOT NULL, [StatusId] INT NOT NULL, [Revision] INT NOT NULL, [AddedBySeller] BIT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, [UpdatedOnUtc] datetime2(6) NOT NULL, [PaidOnUtc] datetime2(6) NULL, [SentOnUtc] datetime2(6) NULL, [ClosesOnUtc] datetime2(6) NOT NULL, [WarnedOnUtc] datetime2(6) NULL, [ProposedDateUtc] datetime2(6) NULL, [DateProposedById] INT NOT NULL, CONSTRAINT [PK_FleaMarket_Deal] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_Deal_Seller] ON [dbo].[FleaMarket_Deal] ([SellerId] ASC, [StatusId] ASC, [UpdatedOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_Deal_Buyer] ON [dbo].[FleaMarket_Deal] ([BuyerId] ASC, [StatusId] ASC, [UpdatedOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_Deal_Closing] ON [dbo].[FleaMarket_Deal] ([StatusId] ASC, [ClosesOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_Deal_Listing] ON [dbo].[FleaMarket_Deal] ([ListingId] ASC);
CREATE TABLE [dbo].[FleaMarket_DealRevision] ([Id] INT NOT NULL IDENTITY(1,1), [Amount] DECIMAL(24,8), [DealId] INT NOT NULL, [Revision] INT NOT NULL, [ActionId] INT NOT NULL, [ActorId] INT NOT NULL, [CustomerId] INT NOT NULL, [ImpersonatedById] INT NOT NULL, [FromStatusId] INT, [ToStatusId] INT NOT NULL, [Reason] NVARCHAR(MAX), [StoreReasonId] INT NOT NULL, [TrackingNumber] NVARCHAR(MAX), [DateUtc] datetime2(6) NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_DealRevision] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_DealRevision] ON [dbo].[FleaMarket_DealRevision] ([DealId] ASC, [Revision] ASC);
CREATE TABLE [dbo].[FleaMarket_DealMessage] ([Id] INT NOT NULL IDENTITY(1,1), [Text] NVARCHAR(2000) NOT NULL, [DealId] INT NOT NULL, [AuthorId] INT NOT NULL, [ReaderId] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_DealMessage] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_DealMessage_Deal] ON [dbo].[FleaMarket_DealMessage] ([DealId] ASC);
CREATE INDEX [IX_FleaMarket_DealMessage_Reader] ON [dbo].[FleaMarket_DealMessage] ([ReaderId] ASC, [DealId] ASC);
CREATE TABLE [dbo].[FleaMarket_DealReading] ([Id] INT NOT NULL IDENTITY(1,1), [DealId] INT NOT NULL, [CustomerId] INT NOT NULL, [LastMessageId] INT NOT NULL, [NotifiedOnUtc] datetime2(6) NULL, CONSTRAINT [PK_FleaMarket_DealReading] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_DealReading] ON [dbo].[FleaMarket_DealReading] ([DealId] ASC, [CustomerId] ASC);
CREATE TABLE [dbo].[FleaMarket_DealNote] ([Id] INT NOT NULL IDENTITY(1,1), [Text] NVARCHAR(2000) NOT NULL, [DealId] INT NOT NULL, [UpdatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_DealNote] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_DealNote] ON [dbo].[FleaMarket_DealNote] ([DealId] ASC);

-- Misc.FleaMarket text messages
CREATE TABLE [dbo].[FleaMarket_SmsMessage] ([Id] INT NOT NULL IDENTITY(1,1), [Phone] NVARCHAR(16) NOT NULL, [Text] NVARCHAR(480) NOT NULL, [DealId] INT NOT NULL, [CustomerId] INT NOT NULL, [StatusId] INT NOT NULL, [Attempts] INT NOT NULL, [LastAnswer] INT, [CreatedOnUtc] datetime2(6) NOT NULL, [NextAttemptOnUtc] datetime2(6) NOT NULL, [ClaimedOnUtc] datetime2(6) NULL, [SentOnUtc] datetime2(6) NULL, [ExpiresOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_SmsMessage] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_SmsMessage_Due] ON [dbo].[FleaMarket_SmsMessage] ([StatusId] ASC, [NextAttemptOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_SmsMessage_Customer] ON [dbo].[FleaMarket_SmsMessage] ([CustomerId] ASC);
CREATE TABLE [dbo].[FleaMarket_SmsAttempt] ([Id] INT NOT NULL IDENTITY(1,1), [SmsMessageId] INT NOT NULL, [Number] INT NOT NULL, [StartedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_SmsAttempt] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_SmsAttempt] ON [dbo].[FleaMarket_SmsAttempt] ([SmsMessageId] ASC, [Number] ASC);

-- Misc.FleaMarket saved searches
CREATE TABLE [dbo].[FleaMarket_SavedSearch] ([Id] INT NOT NULL IDENTITY(1,1), [Name] NVARCHAR(100) NOT NULL, [TermsJson] NVARCHAR(MAX) NOT NULL, [CustomerId] INT NOT NULL, [StoreId] INT NOT NULL, [IsPaused] BIT NOT NULL, [HasFailed] BIT NOT NULL, [NumberByCustomer] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, [WatchesSinceUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_SavedSearch] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_SavedSearch_Customer] ON [dbo].[FleaMarket_SavedSearch] ([CustomerId] ASC, [StoreId] ASC);
CREATE TABLE [dbo].[FleaMarket_SearchMatch] ([Id] INT NOT NULL IDENTITY(1,1), [SearchId] INT NOT NULL, [ListingId] INT NOT NULL, [CustomerId] INT NOT NULL, CONSTRAINT [PK_FleaMarket_SearchMatch] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_SearchMatch] ON [dbo].[FleaMarket_SearchMatch] ([SearchId] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_SearchMatch_Customer] ON [dbo].[FleaMarket_SearchMatch] ([CustomerId] ASC);
CREATE INDEX [IX_FleaMarket_SearchMatch_Listing] ON [dbo].[FleaMarket_SearchMatch] ([ListingId] ASC);
CREATE TABLE [dbo].[FleaMarket_SearchMail] ([Id] INT NOT NULL IDENTITY(1,1), [CustomerId] INT NOT NULL, [SentOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_SearchMail] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_SearchMail] ON [dbo].[FleaMarket_SearchMail] ([CustomerId] ASC);
CREATE TABLE [dbo].[FleaMarket_NewListing] ([Id] INT NOT NULL IDENTITY(1,1), [ListingId] INT NOT NULL, CONSTRAINT [PK_FleaMarket_NewListing] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_NewListing_Listing] ON [dbo].[FleaMarket_NewListing] ([ListingId] ASC);

-- Misc.FleaMarket fees
CREATE TABLE [dbo].[FleaMarket_Tariff] ([Id] INT NOT NULL IDENTITY(1,1), [Name] NVARCHAR(200) NOT NULL, [Percentage] DECIMAL(18,4) NOT NULL, [FixedPart] DECIMAL(18,4) NOT NULL, [Minimum] DECIMAL(18,4) NOT NULL, [Maximum] DECIMAL(18,4) NOT NULL, [FreeDealsPerMonth] INT NOT NULL, [Active] BIT NOT NULL, [DisplayOrder] INT NOT NULL, CONSTRAINT [PK_FleaMarket_Tariff] PRIMARY KEY ([Id]));
CREATE TABLE [dbo].[FleaMarket_TariffRole] ([Id] INT NOT NULL IDENTITY(1,1), [TariffId] INT NOT NULL, [CustomerRoleId] INT NOT NULL, CONSTRAINT [PK_FleaMarket_TariffRole] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_TariffRole] ON [dbo].[FleaMarket_TariffRole] ([TariffId] ASC, [CustomerRoleId] ASC);
CREATE TABLE [dbo].[FleaMarket_FeeEntry] ([Id] INT NOT NULL IDENTITY(1,1), [Occasion] NVARCHAR(100) NOT NULL, [TariffName] NVARCHAR(200), [Text] NVARCHAR(1000), [SellerId] INT NOT NULL, [Month] INT NOT NULL, [Number] INT NOT NULL, [KindId] INT NOT NULL, [Amount] DECIMAL(18,4) NOT NULL, [DealId] INT NOT NULL, [DealAmount] DECIMAL(18,4) NOT NULL, [DealsBefore] INT NOT NULL, [Percentage] DECIMAL(18,4) NOT NULL, [FixedPart] DECIMAL(18,4) NOT NULL, [Minimum] DECIMAL(18,4) NOT NULL, [Maximum] DECIMAL(18,4) NOT NULL, [FreeDealsPerMonth] INT NOT NULL, [CustomerId] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_FeeEntry] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_FeeEntry] ON [dbo].[FleaMarket_FeeEntry] ([SellerId] ASC, [Month] ASC, [Number] ASC);
CREATE UNIQUE INDEX [UX_FleaMarket_FeeEntry_Occasion] ON [dbo].[FleaMarket_FeeEntry] ([Occasion] ASC);
CREATE INDEX [IX_FleaMarket_FeeEntry_Month] ON [dbo].[FleaMarket_FeeEntry] ([Month] ASC, [SellerId] ASC);
CREATE INDEX [IX_FleaMarket_FeeEntry_Deal] ON [dbo].[FleaMarket_FeeEntry] ([DealId] ASC);

-- Misc.FleaMarket complaints
CREATE TABLE [dbo].[FleaMarket_Complaint] ([Id] INT NOT NULL IDENTITY(1,1), [Type] NVARCHAR(1000) NOT NULL, [Text] NVARCHAR(2000), [Answer] NVARCHAR(2000), [StruckReason] NVARCHAR(2000), [StoreId] INT NOT NULL, [SubjectId] INT NOT NULL, [AboutId] INT NOT NULL, [AuthorId] INT NOT NULL, [ListingId] INT NOT NULL, [DealId] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, [StruckById] INT NOT NULL, [StruckOnUtc] datetime2(6) NULL, [AnsweredById] INT NOT NULL, [AnsweredOnUtc] datetime2(6) NULL, CONSTRAINT [PK_FleaMarket_Complaint] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_Complaint] ON [dbo].[FleaMarket_Complaint] ([AuthorId] ASC, [SubjectId] ASC, [DealId] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_Complaint_About] ON [dbo].[FleaMarket_Complaint] ([AboutId] ASC, [SubjectId] ASC);
CREATE INDEX [IX_FleaMarket_Complaint_Deal] ON [dbo].[FleaMarket_Complaint] ([DealId] ASC);

-- Misc.FleaMarket feedback
CREATE TABLE [dbo].[FleaMarket_DealFeedback] ([Id] INT NOT NULL IDENTITY(1,1), [Text] NVARCHAR(2000), [StoreId] INT NOT NULL, [DealId] INT NOT NULL, [ListingId] INT NOT NULL, [ProductId] INT NOT NULL, [SellerId] INT NOT NULL, [BuyerId] INT NOT NULL, [ProductStars] INT NOT NULL, [SellerStars] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, [HiddenById] INT NOT NULL, CONSTRAINT [PK_FleaMarket_DealFeedback] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_DealFeedback] ON [dbo].[FleaMarket_DealFeedback] ([DealId] ASC);
CREATE INDEX [IX_FleaMarket_DealFeedback_Seller] ON [dbo].[FleaMarket_DealFeedback] ([SellerId] ASC, [StoreId] ASC);
CREATE INDEX [IX_FleaMarket_DealFeedback_Buyer] ON [dbo].[FleaMarket_DealFeedback] ([BuyerId] ASC);
CREATE TABLE [dbo].[FleaMarket_FeedbackAnswer] ([Id] INT NOT NULL IDENTITY(1,1), [Text] NVARCHAR(2000) NOT NULL, [FeedbackId] INT NOT NULL, [SellerId] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_FeedbackAnswer] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_FeedbackAnswer] ON [dbo].[FleaMarket_FeedbackAnswer] ([FeedbackId] ASC);
CREATE INDEX [IX_FleaMarket_FeedbackAnswer_Seller] ON [dbo].[FleaMarket_FeedbackAnswer] ([SellerId] ASC);
CREATE TABLE [dbo].[FleaMarket_FeedbackReminder] ([Id] INT NOT NULL IDENTITY(1,1), [DealId] INT NOT NULL, [Number] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_FeedbackReminder] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_FeedbackReminder] ON [dbo].[FleaMarket_FeedbackReminder] ([DealId] ASC, [Number] ASC);

-- Misc.FleaMarket indexes for long lists
CREATE INDEX [IX_FleaMarket_Listing_Newest] ON [dbo].[FleaMarket_Listing] ([StoreId] ASC, [StatusId] ASC, [ApprovedOnUtc] ASC, [Id] ASC, [Price] ASC, [ConditionId] ASC, [ProductId] ASC);
DROP INDEX [IX_FleaMarket_Listing_Section] ON [dbo].[FleaMarket_Listing];
CREATE INDEX [IX_FleaMarket_Listing_Search] ON [dbo].[FleaMarket_Listing] ([Id] ASC, [StoreId] ASC, [StatusId] ASC, [ApprovedOnUtc] ASC, [Price] ASC, [ConditionId] ASC, [ProductId] ASC);
CREATE INDEX [IX_FleaMarket_Listing_OfProduct] ON [dbo].[FleaMarket_Listing] ([ProductId] ASC, [StatusId] ASC, [StoreId] ASC, [ApprovedOnUtc] ASC, [Id] ASC, [Price] ASC);
DROP INDEX [IX_FleaMarket_Listing_Product] ON [dbo].[FleaMarket_Listing];
CREATE INDEX [IX_FleaMarket_Listing_Own] ON [dbo].[FleaMarket_Listing] ([SellerId] ASC, [StoreId] ASC, [UpdatedOnUtc] ASC, [Id] ASC, [StatusId] ASC);
DROP INDEX [IX_FleaMarket_Listing_Seller] ON [dbo].[FleaMarket_Listing];
CREATE INDEX [IX_FleaMarket_Listing_OfSeller] ON [dbo].[FleaMarket_Listing] ([SellerId] ASC, [StoreId] ASC, [StatusId] ASC, [ApprovedOnUtc] ASC, [Id] ASC, [SoldQuantity] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Moderation] ON [dbo].[FleaMarket_Listing] ([StatusId] ASC, [UpdatedOnUtc] DESC, [Id] DESC);
DROP INDEX [IX_FleaMarket_Listing_Queue] ON [dbo].[FleaMarket_Listing];
CREATE INDEX [IX_FleaMarket_Deal_Sales] ON [dbo].[FleaMarket_Deal] ([SellerId] ASC, [StoreId] ASC, [StatusId] ASC, [UpdatedOnUtc] ASC, [Id] ASC, [DateProposedById] ASC, [BuyerId] ASC);
DROP INDEX [IX_FleaMarket_Deal_Seller] ON [dbo].[FleaMarket_Deal];
CREATE INDEX [IX_FleaMarket_Deal_Purchases] ON [dbo].[FleaMarket_Deal] ([BuyerId] ASC, [StoreId] ASC, [StatusId] ASC, [UpdatedOnUtc] ASC, [Id] ASC, [DateProposedById] ASC, [SellerId] ASC, [ProposedAmount] ASC);
DROP INDEX [IX_FleaMarket_Deal_Buyer] ON [dbo].[FleaMarket_Deal];
CREATE INDEX [IX_FleaMarket_Deal_Asking] ON [dbo].[FleaMarket_Deal] ([AskedAmount] ASC);
CREATE INDEX [IX_FleaMarket_DealMessage_Unread] ON [dbo].[FleaMarket_DealMessage] ([ReaderId] ASC, [DealId] ASC, [Id] ASC);
DROP INDEX [IX_FleaMarket_DealMessage_Reader] ON [dbo].[FleaMarket_DealMessage];
CREATE INDEX [IX_FleaMarket_DealReading_Reader] ON [dbo].[FleaMarket_DealReading] ([CustomerId] ASC, [DealId] ASC, [LastMessageId] ASC);
CREATE INDEX [IX_FleaMarket_ListingCharacteristic_OfListing] ON [dbo].[FleaMarket_ListingCharacteristic] ([ListingId] ASC, [Name] ASC, [Value] ASC);
DROP INDEX [IX_FleaMarket_ListingCharacteristic_Listing] ON [dbo].[FleaMarket_ListingCharacteristic];
CREATE INDEX [IX_FleaMarket_DealFeedback_Rating] ON [dbo].[FleaMarket_DealFeedback] ([SellerId] ASC, [StoreId] ASC, [HiddenById] ASC, [Id] ASC, [SellerStars] ASC);
DROP INDEX [IX_FleaMarket_DealFeedback_Seller] ON [dbo].[FleaMarket_DealFeedback];
CREATE INDEX [IX_FleaMarket_ListingComment_Waiting] ON [dbo].[FleaMarket_ListingComment] ([SellerId] ASC, [HiddenByActorId] ASC, [ListingId] ASC, [AuthorId] ASC, [AnswersId] ASC, [Id] ASC);
DROP INDEX [IX_FleaMarket_ListingComment_Seller] ON [dbo].[FleaMarket_ListingComment];
CREATE INDEX [IX_FleaMarket_FeeEntry_Totals] ON [dbo].[FleaMarket_FeeEntry] ([Month] DESC, [SellerId] ASC);
DROP INDEX [IX_FleaMarket_FeeEntry_Month] ON [dbo].[FleaMarket_FeeEntry];

-- Misc.FleaMarket numbers of deals
UPDATE "FleaMarket_Deal" SET "NumberByBuyer" = "Id" WHERE "NumberByBuyer" = 0;
CREATE UNIQUE INDEX [UX_FleaMarket_Deal] ON [dbo].[FleaMarket_Deal] ([ListingId] ASC, [BuyerId] ASC, [NumberByBuyer] ASC);

-- Misc.FleaMarket emoji on MySQL

-- Misc.FleaMarket search terms
CREATE TABLE [dbo].[FleaMarket_ListingSearchTerm] ([Id] INT NOT NULL IDENTITY(1,1), [Rest] NVARCHAR(320) NOT NULL, [ListingId] INT NOT NULL, [StoreId] INT NOT NULL, [OfferedOnUtc] datetime2(6) NULL, [Code] BIGINT NOT NULL, CONSTRAINT [PK_FleaMarket_ListingSearchTerm] PRIMARY KEY ([Id]));
DROP TABLE [dbo].[FleaMarket_ListingWord];

-- Misc.FleaMarket allowances
CREATE TABLE [dbo].[FleaMarket_Allowance] ([Id] INT NOT NULL IDENTITY(1,1), [Purpose] NVARCHAR(100) NOT NULL, [Number] INT NOT NULL, [TakenOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_Allowance] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_Allowance] ON [dbo].[FleaMarket_Allowance] ([Purpose] ASC, [Number] ASC);
CREATE INDEX [IX_FleaMarket_Allowance_Taken] ON [dbo].[FleaMarket_Allowance] ([TakenOnUtc] ASC);

-- Misc.FleaMarket search terms of listings that are there
CREATE INDEX [IX_FleaMarket_ListingSearchTerm_Code] ON [dbo].[FleaMarket_ListingSearchTerm] ([Code] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_ListingSearchTerm_Listing] ON [dbo].[FleaMarket_ListingSearchTerm] ([ListingId] ASC, [Code] ASC);

-- Misc.FleaMarket decimals of prices
DROP INDEX [IX_FleaMarket_Listing_Price] ON [dbo].[FleaMarket_Listing];
DROP INDEX [IX_FleaMarket_Listing_Newest] ON [dbo].[FleaMarket_Listing];
DROP INDEX [IX_FleaMarket_Listing_Search] ON [dbo].[FleaMarket_Listing];
DROP INDEX [IX_FleaMarket_Listing_OfProduct] ON [dbo].[FleaMarket_Listing];
DROP INDEX [IX_FleaMarket_Deal_Purchases] ON [dbo].[FleaMarket_Deal];
DROP INDEX [IX_FleaMarket_Deal_Asking] ON [dbo].[FleaMarket_Deal];
;
ALTER TABLE [dbo].[FleaMarket_Listing] ALTER COLUMN [Price] DECIMAL(24,8) NOT NULL;
;
ALTER TABLE [dbo].[FleaMarket_Deal] ALTER COLUMN [Amount] DECIMAL(24,8) NOT NULL;
;
ALTER TABLE [dbo].[FleaMarket_Deal] ALTER COLUMN [ProposedAmount] DECIMAL(24,8);
;
ALTER TABLE [dbo].[FleaMarket_Deal] ALTER COLUMN [AskedAmount] DECIMAL(24,8);
;
ALTER TABLE [dbo].[FleaMarket_DealRevision] ALTER COLUMN [Amount] DECIMAL(24,8);
CREATE INDEX [IX_FleaMarket_Listing_Price] ON [dbo].[FleaMarket_Listing] ([StoreId] ASC, [StatusId] ASC, [Price] ASC, [Id] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Newest] ON [dbo].[FleaMarket_Listing] ([StoreId] ASC, [StatusId] ASC, [ApprovedOnUtc] ASC, [Id] ASC, [Price] ASC, [ConditionId] ASC, [ProductId] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Search] ON [dbo].[FleaMarket_Listing] ([Id] ASC, [StoreId] ASC, [StatusId] ASC, [ApprovedOnUtc] ASC, [Price] ASC, [ConditionId] ASC, [ProductId] ASC);
CREATE INDEX [IX_FleaMarket_Listing_OfProduct] ON [dbo].[FleaMarket_Listing] ([ProductId] ASC, [StatusId] ASC, [StoreId] ASC, [ApprovedOnUtc] ASC, [Id] ASC, [Price] ASC);
CREATE INDEX [IX_FleaMarket_Deal_Purchases] ON [dbo].[FleaMarket_Deal] ([BuyerId] ASC, [StoreId] ASC, [StatusId] ASC, [UpdatedOnUtc] ASC, [Id] ASC, [DateProposedById] ASC, [SellerId] ASC, [ProposedAmount] ASC);
CREATE INDEX [IX_FleaMarket_Deal_Asking] ON [dbo].[FleaMarket_Deal] ([AskedAmount] ASC);

-- Misc.FleaMarket blocked orders
CREATE TABLE [dbo].[FleaMarket_OrderBlock] ([Id] INT NOT NULL IDENTITY(1,1), [BuyerId] INT NOT NULL, [SellerId] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_OrderBlock] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_OrderBlock] ON [dbo].[FleaMarket_OrderBlock] ([BuyerId] ASC, [SellerId] ASC);

-- Misc.FleaMarket numbers of saved searches
UPDATE "FleaMarket_SavedSearch" SET "NumberByCustomer" = "Id" WHERE "NumberByCustomer" = 0;
CREATE UNIQUE INDEX [UX_FleaMarket_SavedSearch] ON [dbo].[FleaMarket_SavedSearch] ([CustomerId] ASC, [NumberByCustomer] ASC);

-- Misc.FleaMarket forms that were sent
CREATE TABLE [dbo].[FleaMarket_SentForm] ([Id] INT NOT NULL IDENTITY(1,1), [Key] NVARCHAR(64) NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_SentForm] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_SentForm] ON [dbo].[FleaMarket_SentForm] ([Key] ASC);
CREATE INDEX [IX_FleaMarket_SentForm_Created] ON [dbo].[FleaMarket_SentForm] ([CreatedOnUtc] ASC);

-- Misc.FleaMarket who acted for whom

-- Misc.FleaMarket photos of listings
CREATE TABLE [dbo].[FleaMarket_ListingPhoto] ([Id] INT NOT NULL IDENTITY(1,1), [ListingId] INT NOT NULL, [PictureId] INT NOT NULL, [DisplayOrder] INT NOT NULL, CONSTRAINT [PK_FleaMarket_ListingPhoto] PRIMARY KEY ([Id]));
INSERT INTO "FleaMarket_ListingPhoto" ("ListingId", "PictureId", "DisplayOrder") SELECT l."Id", l."PictureId", 0 FROM "FleaMarket_Listing" l WHERE l."PictureId" > 0 AND NOT EXISTS (SELECT 1 FROM "FleaMarket_ListingPhoto" p WHERE p."ListingId" = l."Id");
CREATE UNIQUE INDEX [UX_FleaMarket_ListingPhoto] ON [dbo].[FleaMarket_ListingPhoto] ([ListingId] ASC, [PictureId] ASC);

-- Misc.FleaMarket time on offer
CREATE INDEX [IX_FleaMarket_Listing_Expiry] ON [dbo].[FleaMarket_Listing] ([StatusId] ASC, [ExpiresOnUtc] ASC, [ExpiryWarnedOnUtc] ASC, [StoreId] ASC, [Id] ASC);

-- Misc.FleaMarket purchases of listings

-- Misc.FleaMarket favourites
CREATE TABLE [dbo].[FleaMarket_Favourite] ([Id] INT NOT NULL IDENTITY(1,1), [KnownPrice] DECIMAL(24,8) NOT NULL, [CustomerId] INT NOT NULL, [ListingId] INT NOT NULL, [StoreId] INT NOT NULL, [NumberByCustomer] INT NOT NULL, [WasGone] BIT NOT NULL, [KnownEndUtc] datetime2(6) NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_Favourite] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_Favourite] ON [dbo].[FleaMarket_Favourite] ([CustomerId] ASC, [ListingId] ASC);
CREATE UNIQUE INDEX [UX_FleaMarket_Favourite_Number] ON [dbo].[FleaMarket_Favourite] ([CustomerId] ASC, [NumberByCustomer] ASC);
CREATE INDEX [IX_FleaMarket_Favourite_Listing] ON [dbo].[FleaMarket_Favourite] ([ListingId] ASC);
CREATE TABLE [dbo].[FleaMarket_FavouriteMute] ([Id] INT NOT NULL IDENTITY(1,1), [CustomerId] INT NOT NULL, [ListingId] INT NOT NULL, CONSTRAINT [PK_FleaMarket_FavouriteMute] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_FavouriteMute] ON [dbo].[FleaMarket_FavouriteMute] ([CustomerId] ASC, [ListingId] ASC);

-- Misc.FleaMarket followed sellers
CREATE TABLE [dbo].[FleaMarket_FollowedSeller] ([Id] INT NOT NULL IDENTITY(1,1), [CustomerId] INT NOT NULL, [SellerId] INT NOT NULL, [StoreId] INT NOT NULL, [NumberByCustomer] INT NOT NULL, [IsSilent] BIT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, [WatchesSinceUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_FollowedSeller] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_FollowedSeller] ON [dbo].[FleaMarket_FollowedSeller] ([CustomerId] ASC, [SellerId] ASC, [StoreId] ASC);
CREATE UNIQUE INDEX [UX_FleaMarket_FollowedSeller_Number] ON [dbo].[FleaMarket_FollowedSeller] ([CustomerId] ASC, [NumberByCustomer] ASC);
CREATE INDEX [IX_FleaMarket_FollowedSeller_Seller] ON [dbo].[FleaMarket_FollowedSeller] ([SellerId] ASC, [StoreId] ASC);
CREATE TABLE [dbo].[FleaMarket_FollowedListing] ([Id] INT NOT NULL IDENTITY(1,1), [CustomerId] INT NOT NULL, [ListingId] INT NOT NULL, [SellerId] INT NOT NULL, [StoreId] INT NOT NULL, CONSTRAINT [PK_FleaMarket_FollowedListing] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_FollowedListing] ON [dbo].[FleaMarket_FollowedListing] ([CustomerId] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_FollowedListing_Listing] ON [dbo].[FleaMarket_FollowedListing] ([ListingId] ASC);

-- Misc.FleaMarket prices that come down
CREATE INDEX [IX_FleaMarket_Listing_PriceFall] ON [dbo].[FleaMarket_Listing] ([StatusId] ASC, [PriceFallsOnUtc] ASC, [Id] ASC);

-- Misc.FleaMarket offers

-- Misc.FleaMarket private questions

-- Misc.FleaMarket flags for moderators
CREATE TABLE [dbo].[FleaMarket_ListingFlag] ([Id] INT NOT NULL IDENTITY(1,1), [Detail] NVARCHAR(200), [ListingId] INT NOT NULL, [Revision] INT NOT NULL, [KindId] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_ListingFlag] PRIMARY KEY ([Id]));
CREATE INDEX [IX_FleaMarket_ListingFlag_Listing] ON [dbo].[FleaMarket_ListingFlag] ([ListingId] ASC, [Revision] ASC);
CREATE INDEX [IX_FleaMarket_ListingFlag_Kind] ON [dbo].[FleaMarket_ListingFlag] ([KindId] ASC, [ListingId] ASC, [Revision] ASC);
CREATE TABLE [dbo].[FleaMarket_PhotoHash] ([Id] INT NOT NULL IDENTITY(1,1), [PictureId] INT NOT NULL, [ListingId] INT NOT NULL, [Upright] BIGINT NOT NULL, [TurnedOnce] BIGINT NOT NULL, [TurnedTwice] BIGINT NOT NULL, [TurnedThrice] BIGINT NOT NULL, [Band0] INT, [Band1] INT, [Band2] INT, [Band3] INT, CONSTRAINT [PK_FleaMarket_PhotoHash] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_PhotoHash] ON [dbo].[FleaMarket_PhotoHash] ([PictureId] ASC);
CREATE INDEX [IX_FleaMarket_PhotoHash_Band0] ON [dbo].[FleaMarket_PhotoHash] ([Band0] ASC, [Upright] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_PhotoHash_Band1] ON [dbo].[FleaMarket_PhotoHash] ([Band1] ASC, [Upright] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_PhotoHash_Band2] ON [dbo].[FleaMarket_PhotoHash] ([Band2] ASC, [Upright] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_PhotoHash_Band3] ON [dbo].[FleaMarket_PhotoHash] ([Band3] ASC, [Upright] ASC, [ListingId] ASC);
UPDATE "FleaMarket_Listing" SET "WaitsSinceUtc" = "UpdatedOnUtc" WHERE "WaitsSinceUtc" IS NULL AND ("StatusId" = 10 OR "Id" IN (SELECT "ListingId" FROM "FleaMarket_ListingDraft"));
CREATE INDEX [IX_FleaMarket_Listing_Waits] ON [dbo].[FleaMarket_Listing] ([WaitsSinceUtc] ASC, [Id] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Live] ON [dbo].[FleaMarket_Listing] ([WentLiveByItself] ASC, [StatusId] ASC, [UpdatedOnUtc] DESC, [Id] DESC);
CREATE INDEX [IX_FleaMarket_ListingRevision_Decided] ON [dbo].[FleaMarket_ListingRevision] ([ListingId] ASC, [ActorId] ASC, [ActionId] ASC, [CreatedOnUtc] ASC);

-- Misc.FleaMarket reasons and objections
CREATE TABLE [dbo].[FleaMarket_Objection] ([Id] INT NOT NULL IDENTITY(1,1), [Text] NVARCHAR(2000), [Answer] NVARCHAR(2000), [StoreId] INT NOT NULL, [ListingId] INT NOT NULL, [Revision] INT NOT NULL, [SellerId] INT NOT NULL, [DecidedById] INT NOT NULL, [ObjectedRevision] INT NOT NULL, [CreatedOnUtc] datetime2(6) NOT NULL, [OutcomeId] INT NOT NULL, [AnsweredRevision] INT NOT NULL, [AnsweredById] INT NOT NULL, [AnsweredOnUtc] datetime2(6) NULL, CONSTRAINT [PK_FleaMarket_Objection] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_Objection] ON [dbo].[FleaMarket_Objection] ([ListingId] ASC, [Revision] ASC);
CREATE INDEX [IX_FleaMarket_Objection_Outcome] ON [dbo].[FleaMarket_Objection] ([OutcomeId] ASC, [ListingId] ASC);
CREATE INDEX [IX_FleaMarket_Objection_Seller] ON [dbo].[FleaMarket_Objection] ([SellerId] ASC);
CREATE INDEX [IX_FleaMarket_Objection_Year] ON [dbo].[FleaMarket_Objection] ([CreatedOnUtc] ASC, [OutcomeId] ASC, [AnsweredOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_ListingRevision_Year] ON [dbo].[FleaMarket_ListingRevision] ([ActionId] ASC, [CreatedOnUtc] ASC, [ActorId] ASC, [GroundId] ASC, [WasFlagged] ASC);
CREATE INDEX [IX_FleaMarket_Complaint_Year] ON [dbo].[FleaMarket_Complaint] ([CreatedOnUtc] ASC, [SubjectId] ASC, [StruckOnUtc] ASC, [AnsweredOnUtc] ASC);

-- Misc.FleaMarket insights
CREATE TABLE [dbo].[FleaMarket_DailySummary] ([Id] INT NOT NULL IDENTITY(1,1), [DealValue] DECIMAL(24,8) NOT NULL, [AskedValue] DECIMAL(24,8) NOT NULL, [Fees] DECIMAL(24,8) NOT NULL, [ApprovalHours] NVARCHAR(MAX) NOT NULL, [SaleDays] NVARCHAR(MAX) NOT NULL, [StoreId] INT NOT NULL, [Day] INT NOT NULL, [PutUp] INT NOT NULL, [Approved] INT NOT NULL, [Rejected] INT NOT NULL, [Removed] INT NOT NULL, [Withdrawn] INT NOT NULL, [Expired] INT NOT NULL, [SoldOut] INT NOT NULL, [UnitsSold] INT NOT NULL, [DealsClosed] INT NOT NULL, [CountedOnUtc] datetime2(6) NOT NULL, CONSTRAINT [PK_FleaMarket_DailySummary] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_DailySummary] ON [dbo].[FleaMarket_DailySummary] ([StoreId] ASC, [Day] ASC);
CREATE TABLE [dbo].[FleaMarket_ProductSummary] ([Id] INT NOT NULL IDENTITY(1,1), [Reasons] NVARCHAR(MAX) NOT NULL, [StoreId] INT NOT NULL, [PeriodId] INT NOT NULL, [ProductId] INT NOT NULL, [UnitsPutUp] INT NOT NULL, [UnitsSold] INT NOT NULL, [UnitsBought] INT NOT NULL, [Day] INT NOT NULL, CONSTRAINT [PK_FleaMarket_ProductSummary] PRIMARY KEY ([Id]));
CREATE UNIQUE INDEX [UX_FleaMarket_ProductSummary] ON [dbo].[FleaMarket_ProductSummary] ([StoreId] ASC, [PeriodId] ASC, [ProductId] ASC);
CREATE INDEX [IX_FleaMarket_ListingRevision_Day] ON [dbo].[FleaMarket_ListingRevision] ([CreatedOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_DealRevision_Day] ON [dbo].[FleaMarket_DealRevision] ([CreatedOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_FeeEntry_Day] ON [dbo].[FleaMarket_FeeEntry] ([CreatedOnUtc] ASC);
CREATE INDEX [IX_FleaMarket_Listing_Day] ON [dbo].[FleaMarket_Listing] ([CreatedOnUtc] ASC);

-- Misc.FleaMarket declined edits are kept

-- Misc.FleaMarket steps of prices that come down

-- Misc.FleaMarket what was asked for when a deal began

-- Misc.FleaMarket search terms of what is on offer

-- Misc.FleaMarket index of what is on offer
CREATE INDEX [IX_FleaMarket_ListingSearchTerm_Offered] ON [dbo].[FleaMarket_ListingSearchTerm] ([Code] ASC, [StoreId] ASC, [OfferedOnUtc] ASC, [ListingId] ASC);
DROP INDEX [IX_FleaMarket_ListingSearchTerm_Code] ON [dbo].[FleaMarket_ListingSearchTerm];

-- Misc.FleaMarket index of a seller's fees
CREATE INDEX [IX_FleaMarket_FeeEntry_Sums] ON [dbo].[FleaMarket_FeeEntry] ([SellerId] ASC, [Month] ASC, [KindId] ASC, [Amount] ASC);

