namespace Nop.Plugin.Misc.FleaMarket.Domain.Feeds;

public enum FeedFormat
{
    Google = 10,
    Yandex = 20,
    Meta = 30,
    Json = 40
}
