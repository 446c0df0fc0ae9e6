using Microsoft.AspNetCore.Http;

namespace Nop.Plugin.Misc.FleaMarket.Controllers;

/// <summary>What was typed into a form whose session has ended; files aside, which browsers do not give twice.</summary>
/// <param name="Login">Null where nobody tries to log in.</param>
public sealed record KeptForm(IReadOnlyList<KeyValuePair<string, string>> Fields, string? Login, string? Password, bool HadFile)
{
    public const string Token = "__RequestVerificationToken";
    public const string LoginField = "LogInAgain.Login";
    public const string PasswordField = "LogInAgain.Password";

    private const int MaxFields = 400;

    public static KeptForm Read(HttpRequest request)
    {
        if (!request.HasFormContentType)
            return new([], null, null, false);
        var form = request.Form;
        var fields = form.Where(field => field.Key is not (Token or LoginField or PasswordField))
            .SelectMany(field => field.Value.Select(value => new KeyValuePair<string, string>(field.Key, value ?? ""))).Take(MaxFields).ToList();
        var tries = form.ContainsKey(LoginField);
        return new(fields, tries ? form[LoginField].ToString() : null, tries ? form[PasswordField].ToString() : null, form.Files.Any(file => file.Length > 0));
    }
}
