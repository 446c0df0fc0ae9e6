namespace Nop.Plugin.Misc.FleaMarket.Services;

/// <summary>Asks <see cref="WriteTransaction"/> to do a unit of work again from its beginning.</summary>
public sealed class TryAgainException(Exception cause) : Exception(cause.Message, cause);
