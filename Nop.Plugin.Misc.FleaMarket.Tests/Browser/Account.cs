namespace Nop.Plugin.Misc.FleaMarket.Tests.Browser;

internal sealed record Account(string Email, string Password)
{
    public static Account Of(string role, string sample) => Parse(Environment.GetEnvironmentVariable($"FLEAMARKET_{role}") ?? sample);

    private static Account Parse(string pair) => pair.Split(':', 2) is [var email, var password]
        ? new(email, password)
        : throw new FormatException("An account is written as mail:password.");
}
