using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;

namespace Nop.Plugin.Misc.FleaMarket.Services.Samples;

public sealed record SampleSale(SampleOffer Offer, SampleTexts.Offer Words, Customer Seller, Customer Asker, Product Product, OrderItem Item);
