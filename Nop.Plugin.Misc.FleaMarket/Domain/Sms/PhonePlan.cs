using System.Text.Json;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.FleaMarket.Domain.Sms;

/// <summary>How the numbers of a region are built; from the file beside, which Google's library for phone numbers is made from, too.</summary>
/// <param name="Region">ISO 3166-1, two letters.</param>
/// <param name="Abroad">What is dialled in the region before another country's calling code.</param>
/// <param name="Trunk">What is dialled in the region before a number of its own.</param>
/// <param name="TrunkRule">What <paramref name="Trunk"/> is replaced by; null for nothing.</param>
/// <param name="Number">Fixed lines, mobiles, personal numbers and voice over IP, without the calling code.</param>
internal sealed record PhonePlan(string Region, string CallingCode, string? Abroad, string? Trunk, string? TrunkRule, string Number)
{
    private static readonly Lazy<IReadOnlyList<PhonePlan>> _all = new(Read);

    public static IReadOnlyList<PhonePlan> All => _all.Value;

    public static PhonePlan? Of(string? region) =>
        All.FirstOrDefault(plan => string.Equals(plan.Region, region, StringComparison.OrdinalIgnoreCase));

    /// <returns>The number as it follows the calling code; null when the region has no such number.</returns>
    public string? National(string digits)
    {
        var stripped = WithoutTrunk(digits);
        return IsWhole(Number, stripped) ? stripped : IsWhole(Number, digits) ? digits : null;
    }

    /// <returns>Null when the digits do not begin as a call abroad does.</returns>
    public string? AfterAbroad(string digits) =>
        Abroad is not null && Regex.Match(digits, $"^(?:{Abroad})") is { Success: true } match ? digits[match.Length..] : null;

    private string WithoutTrunk(string digits) =>
        Trunk is null ? digits : new Regex($"^(?:{Trunk})").Replace(digits, match => Kept(match), 1);

    /// <summary>A rule speaks of groups that the number may lack; then the prefix is only dropped.</summary>
    private string Kept(Match match) =>
        TrunkRule is not null && match.Groups[match.Groups.Count - 1].Success ? match.Result(TrunkRule) : "";

    private static bool IsWhole(string pattern, string digits) => Regex.IsMatch(digits, $"^(?:{pattern})$");

    private static IReadOnlyList<PhonePlan> Read()
    {
        using var file = typeof(PhonePlan).Assembly.GetManifestResourceStream(typeof(PhonePlan).Namespace + ".PhonePlans.json")!;
        return JsonSerializer.Deserialize<List<PhonePlan>>(file, JsonSerializerOptions.Web)!;
    }
}
