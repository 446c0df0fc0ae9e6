namespace Nop.Plugin.Misc.FleaMarket.Domain.Listings;

/// <summary>How a buyer reaches the seller; a part is shown to registered customers only where its switch is on.</summary>
public sealed record Contact(
    string? Phone, bool ShowPhone,
    string? Messenger, bool ShowMessenger,
    string? Email, bool ShowEmail)
{
    public const int LongestPart = 200;

    public static Contact None { get; } = new(null, false, null, false, null, false);

    public bool IsEmpty => Phone is null && Messenger is null && Email is null;

    /// <summary>The parts that a visitor sees: registered customers those that the seller shows, guests none.</summary>
    public Contact ShownTo(bool isRegistered) => this with
    {
        Phone = isRegistered && ShowPhone ? Phone : null,
        Messenger = isRegistered && ShowMessenger ? Messenger : null,
        Email = isRegistered && ShowEmail ? Email : null
    };

    public Contact Trimmed() => this with { Phone = UserText.Line(Phone), Messenger = UserText.Line(Messenger), Email = UserText.Line(Email) };
}
