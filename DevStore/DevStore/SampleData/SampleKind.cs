namespace DevStore.SampleData;

internal enum SampleKind
{
    Goods,
    GiftCard,
    Download,
    Rental,
    Recurring
}
