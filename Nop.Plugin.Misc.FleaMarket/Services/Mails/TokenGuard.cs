using Nop.Services.Messages;

namespace Nop.Plugin.Misc.FleaMarket.Services.Mails;

/// <summary>
/// nopCommerce replaces one token after the other, so a user's text that holds a token's name would be replaced, too.
/// An invisible character in between keeps it what the user has typed.
/// </summary>
internal static class TokenGuard
{
    private const char WordJoiner = '\u2060';

    public static IList<Token> Apply(IList<Token> tokens) =>
        tokens.Select(token => Guarded(token, tokens)).ToList();

    private static Token Guarded(Token token, IList<Token> tokens)
    {
        if (token.Value is not string { Length: > 2 } text || !text.Contains('%'))
            return token;
        foreach (var other in tokens)
            text = text.Replace($"%{other.Key}%", $"%{WordJoiner}{other.Key}%", StringComparison.OrdinalIgnoreCase);
        return new(token.Key, text, token.NeverHtmlEncoded);
    }
}
