namespace DevStore.SampleData;

/// <summary>Who may log in. All have the same password.</summary>
internal record SampleAccount(string Email, string FirstName, string LastName, string Phone, string City, string Country, string? Role = null)
{
    public const string Password = "Market-1";

    public static SampleAccount Seller { get; } = new("seller@example.com", "Anna", "Seller", "+1 555 0111", "Portland", "US");
    public static SampleAccount Buyer { get; } = new("buyer@example.com", "Boris", "Buyer", "+49 30 5550112", "Berlin", "DE");
    public static SampleAccount Third { get; } = new("nora@example.com", "Nora", "Neighbour", "+33 1 5555 0113", "Lyon", "FR");
    public static IReadOnlyList<SampleAccount> All { get; } =
    [
        new("admin@example.com", "Ada", "Admin", "+1 555 0101", "Springfield", "US", NopCustomerDefaults.AdministratorsRoleName),
        new("moderator@example.com", "Milo", "Moderator", "+1 555 0102", "Springfield", "US", SampleFoundation.ModeratorsRole),
        Seller, Buyer, Third
    ];
}
